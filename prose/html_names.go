package prose

// What the elements of HTML are to a reader of articles.
var (
	voidTags = wordSet(`area base br col embed hr img input link meta param source track wbr`)

	// blockTags break paragraphs, and close an open p.
	blockTags = wordSet(`address article aside blockquote body center dd details dialog dir div dl dt fieldset
		figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre
		section summary table tbody td tfoot th thead title tr ul`)

	// silentTags hold nothing that is read.
	silentTags = wordSet(`script style noscript template svg math iframe object canvas video audio select option
		button textarea input label dialog nav aside footer menu code pre kbd samp del s strike map datalist
		progress meter noembed noframes xmp plaintext`)

	// containers may hold another element of the kind that they are in.
	containers = wordSet(`ul ol dl table td th div section article main aside body html blockquote figure`)

	// closedBy are the open elements that a start tag ends.
	closedBy = map[string][]string{
		"li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "tr": {"tr"}, "td": {"td", "th"}, "th": {"td", "th"},
		"option": {"option"}, "body": {"head"}, "h1": {"title"},
	}

	headingTags = wordSet(`h1 h2 h3 h4 h5 h6`)

	// scoredTags are elements whose own text counts as a paragraph: div too,
	// for pages that break lines with br.
	scoredTags = wordSet(`p div td blockquote li section article`)
)

// chromeWords are the words in class names and ids by which sites name what
// stands around their articles. One is enough, unless most of the page's text
// is in there: "with-sidebar" on the body says nothing.
var chromeWords = wordSet(`nav navbar navigation menu submenu sidebar related recirc recirculation recommended
	recommendations trending popular mostread share sharing sharebar sharetools social comment comments disqus
	respond promo promos promotion newsletter newsletters subscribe subscription signup advert adverts
	advertisement advertising ad ads adslot adbox banner cookie cookies consent gdpr breadcrumb breadcrumbs
	masthead widget widgets outbrain taboola sponsor sponsored paywall toolbar pagination pager modal popup
	overlay tags taglist counter counters views votes rating ratings login followus readmore skip
	screenreader footer colophon credits copyright teaser teasers morestories donate crosslink crosslinks
	livechat poll quiz`)

// chromePairs are two words that say it together.
var chromePairs = []string{
	" most read ", " most popular ", " read more ", " read next ", " read also ", " more stories ", " more news ",
	" more from ", " see also ", " sign up ", " log in ", " sr only ", " visually hidden ", " screen reader ",
	" site header ", " page header ", " global header ", " follow us ", " tag list ", " article tags ",
	" post tags ", " author bio ", " about author ", " up next ", " you may ", " latest news ", " top stories ",
	" back to top ", " skip link ", " print only ", " also like ", " pull quote ", " pullquote ",
}

// storyWords name the element that holds the article.
var storyPairs = []string{
	" article body ", " articlebody ", " story body ", " entry content ", " post content ", " article content ",
	" article text ", " story text ", " post body ", " body content ", " main content ", " article main ",
}

// captionWords and the like tell what a paragraph within the article is.
var (
	captionWords   = wordSet(`caption figcaption cutline`)
	footnoteWords  = wordSet(`footnote footnotes endnote endnotes`)
	furnitureWords = wordSet(`byline author authors dateline timestamp published date meta credit kicker eyebrow
		reporter updated readingtime`)
)
