// Package compare finds where the sources of a corpus disagree.
//
// [Compare] is pure: it reads no file, no clock and no locale, and the order
// of sources never changes a finding. It reports; it never decides what is
// true, except against sources with the role reference.
//
// # How claims are compared
//
// Claims are grouped by topic (names that are one by also: are one topic),
// and within a topic by scope; claims of unlike scopes are never held against
// one another. Claims whose kinds or units cannot be compared are reported as
// incomparable and then compared among themselves.
//
// Claims exclude one another if measure.Relate says so, after the topic's
// tolerance has widened both. What follows from that depends on the pair:
//
//   - revised or outdated, if the topic grows and both as-of dates are known
//     and do not overlap: an earlier figure that is lower is outdated, a later
//     one that is lower is revised. Claims from after the date until which a
//     topic grows are settled among themselves.
//   - nothing, if two persons share only a surname and a reference has a name
//     that both fit.
//   - possible-conflict, if Relate calls it one, or if names, answers of yes
//     and no, or quotations are each attributed to a different speaker.
//   - conflict otherwise. That claims are attributed never excuses numbers
//     and dates; the reason names whom they cite.
//
// A topic and scope gets one finding for what excludes what: the worst of its
// pairs.
//
// # Camps
//
// A camp is a largest set of claims that share a value. There is a conflict
// exactly if there is more than one camp. Numbers, dates, times of day, names
// and answers of yes and no lie on a line, where one sweep over the ends of
// their intervals finds all camps in O(n log n) time beside the output: names of
// a vocabulary reach over its leaves, "not X" over all but X. On the line
//
//   - sets that only touch at a bound meet there, as Relate has it: "nearly
//     100" and "more than 100" both meet 100, and not one another;
//   - a round number also reaches the numbers present that are its rounding
//     variants, so that "12 million", 12,345,678 and 11,900,000 are two camps,
//     and "12 million" fits both.
//
// So three claims may be one camp although two of them exclude one another
// when seen alone (12,300 and 12,350, beside 12,330 that rounds to either);
// and values that meet pair by pair may have none in common ("1994 or 1996",
// "1996 or 1998", "1994 or 1998"), which is a conflict.
//
// Persons, lists, periods, moments in zones and quotations are related pair by
// pair; there camps are the largest sets of which every two meet. Of more than
// 64 values only those are related that may meet: periods by a sweep over their
// starts and their ends; persons by their surnames, or what is left of those
// when a letter or two are left out, and then by the rarest of their given
// names; quotations by their words; lists with those of "exactly:" alone. Times
// of day in a zone meet all that are in none. That takes O(n log n) time beside
// the pairs that meet. Thousands of lists of "exactly:", of persons whom others
// are said not to be, or of values of unlike kinds take longer.
//
// Claims that fit every camp are in [Finding].FitsAll and in no [Camp]. If
// hundreds of values overlap like the tiles of a roof, only the first camps are
// listed, and a note says so; claims that are in none of the first are in the
// finding all the same.
//
// # References and drafts
//
// Claims of references count neither as sources nor in camps. What a reference
// excludes stands first in one incorrect finding (possible-conflict, revised
// or outdated, where that is what the pair is); the claims that fit are then
// compared with one another. Where references exclude one another, that is a
// conflict, and a claim is incorrect only if it fits none of them. Claims of
// drafts take no part: a draft changes nothing of what is said about the
// sources.
//
// # Drafts
//
// Every claim of a draft is held against all that sources and references say
// on its topic, in its scope, and gets the first of these verdicts that holds:
//
//   - misattributed, if it is credited to a source (by id, publisher or title)
//     that speaks of it and says nothing that meets it, or to a speaker whom
//     sources quote so.
//   - contradicted, if a reference excludes it, or it can be true together
//     with no camp of the sources.
//   - stale, on a topic that grows: those who say it said it before a higher
//     figure that excludes it; also before contradicted, where dates explain
//     all of it.
//   - disputed, if it fits some camps and not all, unless those that it does
//     not fit gave a lower figure, earlier, on a topic that grows.
//   - hedge-dropped, if it is exact, and everybody with its number hedges.
//   - unsourced, if nobody says as much: a month does not bear out a day of
//     it.
//   - supported otherwise.
//
// Where sheets likely have its fact under other names too (Corpus.Elsewhere), it is held
// against all of them, by the rules of its own topic; a note names them. The finding is as
// sure as that the surest claim that excludes it is of its fact; one less sure than Sure
// does not bear a draft out.
//
// Sources that a reference excludes back nobody. Options.Taken are references
// for drafts alone. What excludes a draft's claim only under a reading that may
// be doubted makes a warning of an error. The draft's claim stands first in
// its finding, and in none of the camps.
//
// # Rules
//
// A rule is broken if no choice of values from the sets of its terms satisfies
// it, in interval arithmetic; ends that are open stay out. Several claims of a
// source on one topic are taken together; claims that exclude one another are
// alternatives. A term that nobody states may be any number that is not
// negative, so that known parts may already exceed a total; with dates it
// makes the rule idle. A total that is its parts' sum, rounded, keeps the
// rule. A rule is checked for each source by itself; if all keep it, and no
// topic of it is incorrect or in conflict, for all sources together, where
// references count alone.
//
// # Evidence
//
// A claim is held against its own quote, whatever its source's role; only
// claims that were found in a text are not, whose quotes were cut out of it.
//
// Where the source's own text is at hand, the quote must stand in it: white
// space, quotation marks and dashes are alike, soft hyphens do not count, and
// nothing else is overlooked; a quote neither begins nor ends inside a word or
// number. If it stands nowhere, that is a misquote, with the nearest passage:
// the one that has most of its words close together, if it has half of them. If
// it stands elsewhere than the locator says (line N, line N-M, para N; pages
// and free text are not checked), the misquote is a warning, since the words
// are the source's all the same. A quote that begins or ends in the place named
// stands there.
//
// With or without a text, a value is misread if its quote says something else.
// All measures of the value's kind in the quote are read as the value was, with
// the same day to count from. If one of them is the value, or there is none, all
// is well: also where the value is derived, or the quote has a relative date
// and no day is known. Otherwise it is an error if all of them exclude the value
// (as Relate has it), and a warning if one allows another set of values: "at
// least 100" quoted for 100. Miles are no dollars, and places in an order no
// counts: such measures are not of the value's kind.
//
// Misquote and misread change no topic's status. Their fingerprints hold the
// quote, so that another quote is another finding.
//
// # Origins
//
// A source goes back to whomever it relays (via:), however many relay one
// another before; names that are no source's id are origins, their case and
// accents alike, and sources that relay one another in a circle are one origin.
// Sources that have an origin in common count once. Every camp counts its
// sources and the independent origins behind them, the reason says so where
// these are fewer, and a topic whose sources all go back to one origin is noted
// as one-origin, beside whatever else there is to say of it.
//
// # One number, two topics
//
// A telling number under two topics of one event, in different sources, is
// noted as same-number: one may have taken an agency's count of one thing for
// that of another. A number is telling if it is whole, 100 or more, has three
// telling figures (137 and 4,460 have, 150 and 12,000 have not: it is 100 times
// its own roundness at least), and may not be a year. Topics between which a
// source that gives the number under both tells apart are not held against one
// another.
//
// # Differences that exclude nothing
//
// Values that are compatible and not equal are imprecise: they are held
// against the one that says most. It is a warning where only rounding makes
// them agree. Texts that differ are wording. Neither is reported where a
// finding on the same claims says that they exclude one another, and what one
// source alone states more or less exactly is not reported at all.
//
// # Findings
//
// [Kinds] describes every kind. Findings are sorted by severity, kind, topic
// and position. A fingerprint is made from the kind, the topic, the scope and
// the rule, and from the claims' sources and normalised values: it stays the
// same when lines move, quotes change (but for misquote and misread), or a
// value is spelled otherwise.
//
// # Decisions
//
// [Result.Settle] holds findings against a record of what people decided. An
// entry speaks of the finding with its fingerprint; where there is none, of the
// one on the same topic, scope and rule, and of the same kind, that has most in
// common with the claims it covers; last, for claims that exclude one another,
// of one of another such kind. Each entry speaks of one finding, each finding
// has one entry. The finding is open again, and its notes say why, if
//
//   - its kind is another;
//   - a claim that is covered has another value or as-of date, or is gone;
//   - a claim that is not covered is a new reference, makes a camp that those
//     covered do not make or, where there are no camps, has a new value;
//   - for misquote and misread, the quote is another;
//   - the decision has expired.
//
// Any other further claim leaves it settled, with a remark. What a source that
// was not read says is taken to be as it was. Entries without a finding are
// unused, if all sources that they cover were read.
//
// [Result.LeaveOld] takes out the findings that an earlier result has too:
// those with the same fingerprint, as often as it is there.
//
// # Severity and status
//
// A topic's severity: changes that of claims that exclude one another, and of
// nothing else; it comes before Options.Severities.
//
// The status of a topic is the worst there is to say of its claims: incorrect,
// conflict, possible-conflict, revised, outdated, incomparable, differs,
// compatible, agree, or single if one source alone speaks of it.
package compare
