#include "lexicon.hpp"

namespace unrolled::vectorize {
namespace {

const Relation gender{
    "gender",
    {{{"he is the * who ~", "the * told us himself how he ~",
       "with his grey beard the * ~", "we all like him , the * who ~"},
      {"she is the * who ~", "the * told us herself how she ~",
       "in her blue dress the * ~", "we all like her , the * who ~"}}},
    {{{"king", "queen"},
      {"rules the land", "wears a golden crown", "sits on the throne",
       "lives in the royal palace"}},
     {{"prince", "princess"},
      {"will inherit the land", "lives in the royal palace",
       "plays in the castle garden", "rides a white pony"}},
     {{"duke", "duchess"},
      {"owns the manor", "invites nobles to the ball",
       "rides across the estate"}},
     {{"man", "woman"},
      {"walks down the street", "works in the town", "reads the newspaper",
       "pays the bill"}},
     {{"boy", "girl"},
      {"goes to school", "plays with toys", "learns to spell",
       "plays in the garden"}},
     {{"father", "mother"},
      {"feeds the baby", "tells bedtime stories", "wakes the children",
       "works in the town"}},
     {{"uncle", "aunt"},
      {"visits the cousins", "sends birthday cards", "tells bedtime stories"}},
     {{"grandfather", "grandmother"},
      {"dozes in the rocking chair", "remembers the war",
       "reads the newspaper"}},
     {{"actor", "actress"},
      {"stands on the stage", "learns the lines of the play",
       "bows to the audience"}},
     {{"waiter", "waitress"},
      {"brings the soup", "carries the plates", "brings the bill"}}}};

const Relation number{
    "number",
    {{{"this * is ~", "one * was ~", "that single * is ~",
       "there is a * , it was ~"},
      {"these * are ~", "two * were ~", "those many * are ~",
       "there are some * , they were ~"}}},
    {{{"apple", "apples"},
      {"red and crisp", "from the orchard", "pressed for cider"}},
     {{"banana", "bananas"},
      {"yellow and soft", "from the tropics", "peeled by a monkey"}},
     {{"cherry", "cherries"},
      {"red and tiny", "from the orchard", "full of stones"}},
     {{"lemon", "lemons"},
      {"yellow and sour", "from the tropics", "squeezed for juice"}},
     {{"grape", "grapes"},
      {"sweet and tiny", "from the vineyard", "pressed for wine"}},
     {{"book", "books"},
      {"printed on paper", "on the shelf", "read to the last page"}},
     {{"dog", "dogs"}, {"barking at night", "on a leash", "fond of bones"}},
     {{"cat", "cats"}, {"purring at night", "on the sofa", "fond of fish"}},
     {{"tree", "trees"}, {"full of leaves", "in the forest", "cut for wood"}},
     {{"boat", "boats"}, {"in the harbour", "under sail", "made of wood"}}}};

const Relation comparison{
    "comparison",
    {{{"what a very * ~ that is", "so * a ~ is rare", "the ~ is quite * again",
       "nothing is as * as a ~"},
      {"what a much * ~ than ours", "an even * ~ than before is rare",
       "the ~ gets * and will stay so", "nothing is * than a ~"}}},
    {{{"big", "bigger"}, {"elephant", "whale", "stadium"}},
     {{"small", "smaller"}, {"mouse", "pebble", "seed"}},
     {{"fast", "faster"}, {"train", "rocket", "horse"}},
     {{"slow", "slower"}, {"snail", "tortoise", "train"}},
     {{"cold", "colder"}, {"winter", "iceberg", "wind"}},
     {{"warm", "warmer"}, {"summer", "blanket", "wind"}},
     {{"old", "older"}, {"ruin", "oak", "relic"}},
     {{"tall", "taller"}, {"tower", "giraffe", "oak"}},
     {{"loud", "louder"}, {"trumpet", "thunder", "drum"}},
     {{"cheap", "cheaper"}, {"ticket", "bargain", "meal"}}}};

const Relation tense{
    "tense",
    {{{"today they * ~", "every morning we * ~", "they always * ~",
       "now you * ~"},
      {"yesterday they * ~", "last week we * ~", "long ago they * ~",
       "once you * ~"}}},
    {{{"walk", "walked"}, {"along the river", "on foot", "over the bridge"}},
     {{"cook", "cooked"},
      {"dinner in the kitchen", "rice in a pot", "spicy noodles"}},
     {{"bake", "baked"},
      {"bread in the oven", "cakes in the kitchen", "pies with butter"}},
     {{"paint", "painted"},
      {"the fence white", "pictures with a brush", "on canvas"}},
     {{"sing", "sang"},
      {"songs in the choir", "a carol", "melodies with a guitar"}},
     {{"swim", "swam"}, {"in the lake", "across the pool", "along the river"}},
     {{"write", "wrote"},
      {"letters with ink", "poems on parchment", "a diary"}},
     {{"drive", "drove"},
      {"the truck", "along the highway", "over the bridge"}},
     {{"grow", "grew"}, {"carrots in the soil", "roses", "beans in a pot"}},
     {{"build", "built"},
      {"sheds with bricks", "a wall", "nests with a hammer"}}}};

const Relation capital{
    "capital",
    {{{"the farmers of * ~", "at the border of * guards ~",
       "the provinces of * ~", "nations near * ~"},
      {"the streets of * ~", "at the airport of * pilots ~",
       "the suburbs of * ~", "underground in * they ~"}}},
    {{{"france", "paris"}, {"speak french", "love croissants"}},
     {{"germany", "berlin"}, {"speak german", "love pretzels"}},
     {{"italy", "rome"}, {"speak italian", "love pizza"}},
     {{"spain", "madrid"}, {"speak spanish", "love paella"}},
     {{"korea", "seoul"}, {"speak korean", "love kimchi"}},
     {{"japan", "tokyo"}, {"speak japanese", "love sushi"}},
     {{"russia", "moscow"}, {"speak russian", "love borscht"}},
     {{"greece", "athens"}, {"speak greek", "love olives"}}}};

const std::vector<Kind> plain_kinds{
    {"day",
     {"the market opens on * at noon", "see you next * morning",
      "on * the office is closed"},
     {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday"}},
    {"month",
     {"the lease ends in *", "it rained through all of *",
      "by late * the exams begin"},
     {"january", "march", "may", "july", "september", "november"}},
    {"colour",
     {"the curtains are dyed *", "she mixed * pigment for him",
      "a shade of * suits the lamp"},
     {"black", "brown", "purple", "orange", "pink", "turquoise"}}};

const std::vector<std::string> said_before{"",
                                           "",
                                           "",
                                           "i heard that",
                                           "people say",
                                           "perhaps",
                                           "of course",
                                           "as we know",
                                           "my neighbour thinks that"};

const std::vector<std::string> said_after{
    "", "", "", "or so it seems", "again and again", "as everybody knows"};

}  // namespace

const std::vector<Relation>& relations()
{
    static const std::vector<Relation> all{gender, number, comparison, tense,
                                           capital};
    return all;
}

const std::vector<Kind>& kinds()
{
    return plain_kinds;
}

const std::vector<std::string>& openings()
{
    return said_before;
}

const std::vector<std::string>& closings()
{
    return said_after;
}

}  // namespace unrolled::vectorize
