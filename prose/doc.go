// Package prose reads articles and drafts: plain text, Markdown, HTML and
// .docx. This comment specifies the layer of documents; Read is its door.
//
// # The masked text
//
// Document.Text is the file with all that is no prose overwritten by blanks of
// equal length, line ends excepted: byte i of Text is byte i of the file.
// Markup, code, scripts, menus, lists of other stories, counters, share
// buttons and comments are blank. An entity becomes its character and blanks.
// Blanks may therefore stand anywhere between words, many at a time; Words
// squeezes them.
//
// There are three exceptions, all of which Pos undoes, so that whoever wants a
// place in the file asks Pos and nobody else:
//
//   - A word that markup or an entity interrupts is drawn together to its
//     left: "21<sup>st</sup>" reads "21st", then blanks.
//   - A file that is not in UTF-8 is decoded first; Pos counts in the bytes of
//     the file.
//   - In .docx, Text is the paragraphs, each on a line. Line is the number of
//     the paragraph as it stands in the document, empty ones counted, then
//     those of footnotes and endnotes; Column counts from the paragraph's
//     start; Offset is that in Text.
//
// # Encodings
//
// In this order: a byte order mark; valid UTF-8; UTF-16 told by its zero
// bytes; the charset that an HTML page declares (single-byte ones); UTF-8 with
// damaged places, each a fault; Windows-1252, named ISO-8859-1 where nothing
// tells them apart. What has zero bytes otherwise is no text: a fault.
//
// # Structure
//
// Paragraphs have a kind: body, heading, list item, cell, caption, footnote,
// furniture (bylines, date lines, credits). Captions are kept, since they
// state things, and told apart, since a picture may be of another day.
//
// A sentence ends at a stop that belongs to no abbreviation, initial or
// figure, with the quotation marks and brackets that close after it, before
// what can begin a sentence. Headings, cells and list items are sentences of
// their own. A question that somebody asks (“Why?” Karim said) goes on.
//
// The day of publication is, in this order: what the user gives, the front
// matter (published, pubdate, date), the page's metadata
// (article:published_time, datePublished in JSON-LD and others), a time
// element above the body, a whole date (with its year) in the lines above the
// body or in the dateline, or in one of the first ten paragraphs that says
// nothing but when the text came out ("Updated 4 May 2019, 9:31 AM"). A date
// below the head of the body never is. Paragraphs that say nothing but that are
// furniture wherever they stand; "05/07/19" is a day only where it is certain
// which number is the month. The publisher is what the front matter (publisher)
// or the page's metadata (publisher in JSON-LD, og:site_name) names.
//
// # Faults
//
// Read never fails and never panics. A file that is too large, no text, no
// .docx, or damaged gives a fault that says so, and what could be read.
package prose
