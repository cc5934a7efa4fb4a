// Package facts reads what sources say, as fact sheets, into claims with their
// places. This comment is the specification of the sheet.
//
// # The sheet
//
// A sheet is one file of facts as one source states them: a YAML or JSON
// mapping with the keys source and facts.
//
//	source:
//	  id: slate                          # default: the file's name without its ending
//	  title: Why ISIS-K Hates Putin
//	  publisher: Slate
//	  published: 2024-03-25/2024-03-26   # a date, or an interval when unsure
//	  url: https://example.org/isis-k
//	  role: source                       # source, reference or draft
//	  via: []                            # ids of the sources that it merely relays
//	  text: articles/slate.txt           # its own text, from the sheet's folder
//	facts:
//	  crocus-attack/deaths: 137          # the short form: topic: value
//	  crocus-attack/injured:             # the long form
//	    value: at least 100
//	    quote: injuring at least 100     # the few words that say it
//	    at: line 6                       # line N, line N-M, para N, page N, or free text
//	    as-of: 2024-03-25                # when the value holds; default: published
//	    scope: excluding attackers       # other scopes are compared apart
//	    attributed-to: the governor      # whom the source cites
//	    derived: false                   # true: worked out from the quote; needs a note
//	    note: a remark
//	  kabul-airport/deaths:              # several statements, all asserted together
//	    - {value: 183}
//	    - {value: more than 180}
//
// Every key but facts may be left out, and may be empty (null) but for value
// and id. There are no other keys: an unknown one is a fault that names its
// nearest neighbour. An id is one line of text, unique in a run.
//
// A topic is written event/attribute. The event is what stands before the last
// slash; a topic without a slash belongs to no event. A topic has no blanks
// around it, no empty part, no asterisk, and stands once in a sheet.
//
// A value is a text, a number, true or false (yes and no), or a list of these
// (a list value: "at least these"). Scalars are read as they are written: 012
// is no octal number, 2024-03-22 no date of YAML, 1e3 stays 1e3. What a value
// means is the business of package measure.
//
// # The source's own text
//
// text names a file, from the sheet's folder, in which the quotes of the sheet
// can be looked up: plain text, Markdown, HTML or .docx, of which it is what a
// reader sees that counts (plain text in UTF-8 where LoadOptions.ReadText is
// nil). A text that cannot be read is a fault where it is named. A text that a
// sheet names is never a source of its own. Where two sheets have one id, the
// quotes of neither are looked up.
//
// A locator (at:) is "line N", "line N-M" or "para N", counted from 1 in that
// text, or page N or words of any kind, which are not checked.
//
// LoadOptions.Require demands a quote, a locator or both of every claim: what
// lacks one is a fault at its value.
//
// # YAML and JSON
//
// A file holds one document. Anchors and aliases (&, *) and merge keys (<<)
// work; aliases may stand for 100,000 claims more than the file could hold,
// and merge keys may add 100,000 fields. An explicit tag other than those of
// YAML's core is a fault; !!str makes a text of true. JSON is read as RFC 8259
// has it: no comments, no trailing commas.
//
// # Tables and JSON Lines
//
// A table (CSV as in RFC 4180, or TSV, which is the same with tabs) has one
// claim in a row. Its first row names the columns, in any order:
//
//	topic,source,value,hedge,unit,quote,at,as_of,scope,attributed_to,published,url,role,note
//
// The first three must be there, and be filled in every row. Blanks around a
// cell without quotation marks are not part of it. A column may be nameless if
// all its cells are empty; rows without any text are skipped. A row whose
// number of cells is not that of the first row is a fault and is not read. In
// JSON Lines every line is an object with these names as keys; value may be a
// list, and null means that nothing is said. hedge, value and unit make one
// phrase: "at least", "35", "miles".
//
// A newsroom's matrix is read as well: a table whose first column is topic, and
// whose other columns are sources, named by their ids. A cell is what that
// source says of that topic, hedge and unit included; an empty one says
// nothing.
//
//	topic,nbc,slate,vox
//	crocus-attack/deaths,133,137,at least 139
//	crocus-attack/injured,,at least 100,140
//
// A table is a matrix if topic comes first and no column is source or value, or
// a misspelling of these, while some column is none of those above; the others
// of those above are then faults.
//
// Rows name their source instead of declaring it. All rows of one name, in
// whatever files, are of one source, and they join the sheet of that id if
// there is one. What rows say of a source (published, url, role) is said once
// or always alike. Two sheets of one id are a fault; the claims of the second
// are still read.
//
// # Files and folders
//
// A folder is read for *.yaml, *.yml, *.json, *.jsonl, *.csv and *.tsv, and
// the folders below it likewise, in the byte order of their paths; nothing that
// begins with a dot. Links are followed, circles of links end, and no file is
// read twice. A file that is no sheet (a mapping without source and facts, a
// table without topic, and source or value, nor a matrix whose first topic has a
// slash) is skipped and counted; one that
// only misspells these is a fault, and so is an empty one. A file that is
// named must be a sheet. A text (*.txt, *.md, *.html, *.docx …) is listed in
// Corpus.Texts if named, for package prose to read. "-" is standard input: its
// format is that of the ending of LoadOptions.StdinName, else it is taken from
// how the text begins. Under the name of a file it stands for that file, which
// is then not read beside it.
//
// Text is UTF-8, with or without a byte-order mark, with lines that end in LF
// or CR LF. Anything else is a fault that says what the bytes look like. A file
// above LoadOptions.MaxSize is not read.
//
// # topics.yaml
//
// This file, optional, names topics and says how to compare them:
//
//	strict: true                          # an undeclared topic is a fault, not a warning
//	topics:
//	  "*/deaths": {kind: count, unit: people}   # the attribute of every event
//	  crocus-attack/deaths:
//	    label: Death toll                 # what to call it in print
//	    kind: count                       # count, quantity, date, period, time, name, person, text, quotation, list, yes/no
//	    unit: people                      # of values without one
//	    grows: {until: 2024-12-31}        # or true: later values may be higher
//	    also: [moscow-attack/deaths]      # other names of the topic
//	    tolerance: 2 %                    # or 3 days, 10 km, 5: widens both sides
//	    severity: warning                 # error, warning or note instead of the kind's own
//	    many: false                       # true: several values may be true at once
//	names:                                # a vocabulary
//	  ISIS:   {also: [Islamic State, ISIL]}
//	  ISIS-K: {also: [IS-KP], within: ISIS}
//	rules:                                # what must hold between topics
//	  - kabul-airport/deaths = kabul-airport/us-deaths + kabul-airport/civilian-deaths
//	  - kabul-airport/date <= us-withdrawal/date
//
// A pattern is "*/" and an attribute; what a topic says itself stands above
// what its pattern says. A pattern's other names are patterns. A name lies
// within one other name at most, never within itself. A rule is two sums of
// topics and numbers with one of =, <, <=, ≤, >, >=, ≥ between; a minus has a
// blank before it, since names have hyphens. The topics of a rule are declared,
// where any are.
//
// The file is the one named, else every topics.yaml (or .yml) in the folders
// given, else for each path the nearest one upward. Several files are read as
// one; two definitions of one topic are a fault, and the first counts.
//
// # The canonical form
//
// [Format] writes YAML and JSON sheets, and topics.yaml, in one form. It changes
// nothing of what they say, and loses no comment:
//
//   - Keys stand in the order in which they are listed here; topics, names and
//     rules stay in the order of the file. Where a file has anchors, all keys
//     stay: an anchor must stand before its aliases.
//   - A claim that is nothing but a value has the short form.
//   - Two blanks indent a level. A list of single values stands on one line, in
//     brackets, if the line has at most 100 characters; so does, in braces and
//     with at most 120, all that topics.yaml says of a topic or a name.
//   - Quotation marks stand only where YAML needs them, or where a text looks
//     like true, no or null and has them. They are single ones around a text
//     that has double ones. A text of several lines follows a |, any other is
//     one line.
//   - One blank line stays where there were some; none begins or ends a file.
//   - A comment on a line of its own stays above the next entry, or at the foot
//     of what it is indented as; one at the end of a line stays there, so far as
//     that line remains.
//   - Lines end in LF, without blanks before; there is no byte-order mark, no
//     tab, no tag and no --- line.
//
// # Kinds
//
// The kind of a topic is the one declared. Else every value is read by its
// looks, and a bare number from 1000 to 2999 is a year if another claim on the
// topic is a date, or if the attribute's name says date: it has one of the
// words date, year, when, founded, began, ended or since, or is as a whole one
// of born, completed, start, end and their like. A value that is not of the
// declared kind is a fault, and its claim is left out; so is a day that no
// calendar has ("31 June 2025") where the attribute's name says date.
//
// A declared unit is that of bare numbers, and decides whether pounds are
// money. Without one, a bare number takes the unit that ends the attribute's
// name (magnitude, distance-km) if all other claims are measured in its like.
//
// Relative dates count from the claim's as-of date, which is the date of
// publication unless stated. "The next day" and its like count from the as-of
// date only if it is stated.
//
// # Places and faults
//
// Whatever is wrong with the input is a [Fault] with its place; the rest is
// read all the same, and all faults of all files come in one run, in the order
// of files and of places in them. Lines count from 1; columns count bytes from
// 1, the three of a byte-order mark included; offsets count bytes of the file.
// The place of a scalar includes its quotation marks, but not its anchor or
// tag; that of an alias is the alias; that of a text over several lines ends
// with its first line.
package facts
