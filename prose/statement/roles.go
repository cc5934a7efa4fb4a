package statement

// role is a set of what a word is for the grammar and for nouns.
type role uint32

const (
	isPerson      role = 1 << iota // a noun for people: "soldier", "passenger"
	isThing                        // a noun for anything else that is counted
	isEvent                        // a noun for something that happens: "attack", "merger"
	isActor                        // a noun for who may be behind it: "group", "company"
	isBe                           // is, was, been, got …
	isHave                         // has, had …
	isModal                        // may, could, would …
	isWill                         // will, shall
	isNot                          // not, never, no, neither …
	isIf                           // if, unless, whether
	isRelative                     // which, who, that, where, when, whose
	isPreposition                  // of any kind
	isPlace                        // a preposition of place: in, at, near …
	isAnd                          // and, or, plus, &
	isBut                          // but, while, whereas, although …
	isSay                          // a verb of saying
	isForecast                     // expected, predicted, likely …
	isDeny                         // denied, rejected, dismissed …
	isGoal                         // aims, plans, target …
	isEarlier                      // previous, earlier, ago, before …
	isSimilar                      // similar, other, another, such
	isThe                          // the, this, that, these, those
	isArticle                      // a, an, another
	isPronoun                      // it, he, they …
	isPossessive                   // his, its, their
	isAdverb                       // also, already, still: between an auxiliary and its verb
	isTitle                        // Mr, President, Gen: before a name, not of it
	isNameInside                   // of, de, al, bin: inside a name
	isTime                         // a noun of time or calendar
	isPart                         // including, among
	isFurther                      // more, other, another, additional, further
	isVerb                         // listed as a verb
)

// roleWords are the closed classes; the open ones stand in the lexicon.
var roleWords = map[role]string{
	isBe:       "is are was were be been being am got gets get getting isn't aren't wasn't weren't",
	isHave:     "has have had having",
	isModal:    "may might could would should can cannot couldn't wouldn't",
	isWill:     "will shall won't",
	isNot:      "not never no neither nor none nobody without didn't don't doesn't isn't aren't wasn't weren't hasn't haven't hadn't cannot won't couldn't wouldn't",
	isIf:       "if unless whether should",
	isRelative: "which who that where when whose whom",
	isPreposition: `of in at on by for from with to into onto near outside inside around across along over under between
		among against after before during since until through throughout toward towards via off within without upon
		beyond behind beneath beside below above amid about than as per like despite following including`,
	isPlace: "in near outside inside around across off northeast northwest southeast southwest",
	isAnd:   "and or plus",
	isBut:   "but while whereas although though however yet because so whilst",
	isSay: `said says say saying told tells tell reported reporting announced announces stated claimed confirmed confirms
		added adds estimated estimates according wrote writes noted notes explained insisted acknowledged admitted argued
		warned declared testified tweeted believe believes`,
	isForecast: `expected expects expect predicted predicts predict forecast forecasts forecasted projected projects
		likely anticipated anticipates estimated-to poised set`,
	isDeny: "denied denies deny denying declined declines refused refuses rumour rumours rumor rumors talk rejected rejects dismissed dismisses disputed refuted debunked false falsely untrue hoax fabricated",
	isGoal: `aim aims aimed aiming plan plans planned planning target targets targeted targeting goal goals hope hopes hoped
		pledge pledged pledges promised promises intends intended seeks vowed vows wants proposed proposes`,
	isEarlier:    `previous previously earlier ago prior former formerly past last historic history record since first`,
	isSimilar:    "similar other another such comparable",
	isThe:        "the this that these those",
	isArticle:    "a an another",
	isPronoun:    "it he she they them him we us i you its",
	isPossessive: "his her its their our my your",
	isAdverb: `also already still now only just since reportedly allegedly later then initially immediately officially
		currently recently apparently once never ever always largely mostly finally further both so far`,
	isTitle: `mr mrs ms dr sir president prime minister chancellor king queen prince princess gen general lt col colonel
		capt captain maj major sgt sergeant adm admiral sen senator rep gov governor mayor judge justice professor prof
		officer detective chief sheriff secretary director chairman chairwoman ceo spokesman spokeswoman pope rev`,
	isNameInside: "of de la le du del van von der den al el bin ibn and the & for",
	isTime: `second seconds minute minutes hour hours day days week weeks month months year years decade decades century
		centuries night evening morning afternoon monday tuesday wednesday thursday friday saturday sunday january
		february march april may june july august september october november december jan feb mar apr jun jul aug sep
		sept oct nov dec today yesterday tomorrow tonight weekend noon midnight spring summer autumn fall winter christmas easter`,
	isPart:    "including include includes included among",
	isFurther: "more other others another additional further extra",
}
