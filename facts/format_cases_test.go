package facts

// formatCases are files and their canonical forms.
var formatCases = []struct{ name, text, want string }{
	// Layout.
	{"a.yaml canonical", "facts:\n  a/b: 1\n", "facts:\n  a/b: 1\n"},
	{"a.yaml braces", "{facts: {a/b: 1, c/d: {value: 2, at: line 1}}}", "facts:\n  a/b: 1\n  c/d:\n    value: 2\n    at: line 1\n"},
	{"a.yaml indentation", "facts:\n      a/b:\n         - value: 1\n         - value: 2\n", "facts:\n  a/b:\n    - value: 1\n    - value: 2\n"},
	{"a.yaml flush list", "facts:\n  a/b:\n  - value: 1\n    at: line 1\n", "facts:\n  a/b:\n    - value: 1\n      at: line 1\n"},
	{"a.yaml list value", "facts:\n  a/b:\n    - x\n    - y\n", "facts:\n  a/b: [x, y]\n"},
	{"a.yaml via", "source:\n  via:\n    - ap\n    - 'b, c'\nfacts: {a/b: 1}\n", "source:\n  via: [ap, \"b, c\"]\nfacts:\n  a/b: 1\n"},
	{"a.yaml long list", "facts: {a/b: [one of a good many words, two of a good many words, three of a good many words, four of them]}\n",
		"facts:\n  a/b:\n    - one of a good many words\n    - two of a good many words\n    - three of a good many words\n    - four of them\n"},
	{"a.yaml line ends", bom + "facts:\r\n  a/b: 1\r\n\r\n\r\n  c/d: 2  \r\n", "facts:\n  a/b: 1\n\n  c/d: 2\n"},
	{"a.yaml blank lines", "\n\nsource:\n\n  id: x\n\n\nfacts:\n\n  a/b: 1\n\n\n\n  c/d: 2\n\n\n", "source:\n\n  id: x\n\nfacts:\n\n  a/b: 1\n\n  c/d: 2\n"},
	{"a.yaml document", "---\nfacts: {a/b: 1}\n...\n", "facts:\n  a/b: 1\n"},
	{"a.yaml no end", "facts:\n  a/b: 1", "facts:\n  a/b: 1\n"},
	{"a.yaml empty facts", "facts: {}\n", "facts: {}\n"},

	// Keys.
	{"a.yaml order", "facts:\n  z/z: {at: line 1, quote: q, value: 1}\n  a/a: 2\nsource: {url: u, title: t, id: i}\n",
		"source:\n  id: i\n  title: t\n  url: u\nfacts:\n  z/z:\n    value: 1\n    quote: q\n    at: line 1\n  a/a: 2\n"},
	{"a.yaml short form", "facts:\n  a/b: {value: 1}\n  c/d: {value: [x, y]}\n  e/f: [{value: 1}]\n", "facts:\n  a/b: 1\n  c/d: [x, y]\n  e/f:\n    - value: 1\n"},
	{"a.yaml null", "source: {id: x, title: ~, url: null}\nfacts: {a/b: 1}\n", "source:\n  id: x\n  title:\n  url:\nfacts:\n  a/b: 1\n"},
	{"a.yaml anchors", "facts:\n  a/b: {quote: &q killed 12, value: 12}\n  c/d: {value: 1, quote: *q}\n  e/f: &c {value: 3}\n  g/h: *c\n",
		"facts:\n  a/b:\n    quote: &q killed 12\n    value: 12\n  c/d:\n    value: 1\n    quote: *q\n  e/f: &c\n    value: 3\n  g/h: *c\n"},
	{"a.yaml merge", "facts:\n  a/b: &c {value: 1, at: line 1}\n  c/d: {<<: *c, value: 2}\n  e/f: [*c, &d {value: 2}]\n",
		"facts:\n  a/b: &c\n    value: 1\n    at: line 1\n  c/d:\n    <<: *c\n    value: 2\n  e/f:\n    - *c\n    - &d\n      value: 2\n"},
	{"a.yaml key anchor", "facts: {&k a/b: 1, c/d: {value: *k}}\n", "facts:\n  &k a/b: 1\n  c/d:\n    value: *k\n"},

	// Quotation marks.
	{"a.yaml quotes", "facts:\n  'a/b': \"31\"\n  a/c: 'at least 139'\n  \"a/d\": 'x: y'\n  a/e: \"it's\"\n  a/f: '\"It\" is'\n", "facts:\n  a/b: 31\n  a/c: at least 139\n  a/d: \"x: y\"\n  a/e: it's\n  a/f: '\"It\" is'\n"},
	{"a.yaml words", "facts: {a/b: 'true', a/c: true, a/d: 'null', a/e: \"no\", a/f: no, a/g: !!str yes, a/h: '~'}\n",
		"facts:\n  a/b: \"true\"\n  a/c: true\n  a/d: \"null\"\n  a/e: \"no\"\n  a/f: no\n  a/g: \"yes\"\n  a/h: \"~\"\n"},
	{"a.yaml numbers", "facts: {a/b: 012, a/c: 1e3, a/d: 0x1F, a/e: 1_000, a/f: '2024-03-22', a/g: 12:30}\n",
		"facts:\n  a/b: 012\n  a/c: 1e3\n  a/d: 0x1F\n  a/e: 1_000\n  a/f: 2024-03-22\n  a/g: 12:30\n"},
	{"a.yaml signs", "facts: {a/b: '@x', a/c: '- x', a/d: '-x', a/e: '# x', a/f: 'x #y', a/g: 'x#y', a/h: 'x:', a/i: '*x', a/j: '%', a/k: '...', a/l: '?'}\n",
		"facts:\n  a/b: \"@x\"\n  a/c: \"- x\"\n  a/d: -x\n  a/e: \"# x\"\n  a/f: \"x #y\"\n  a/g: x#y\n  a/h: \"x:\"\n  a/i: \"*x\"\n  a/j: \"%\"\n  a/k: \"...\"\n  a/l: \"?\"\n"},
	{"a.yaml escapes", "facts: {a/b: {value: 1, note: \"a\\tb\\u0085\\x07\\U0001F600 \\u200b\\\\\"}}\n",
		"facts:\n  a/b:\n    value: 1\n    note: \"a\\tb\\x85\\x07😀 \\u200B\\\\\"\n"},
	{"a.yaml blanks", "facts: {a/b: {value: 1, note: ' x '}}\n", "facts:\n  a/b:\n    value: 1\n    note: \" x \"\n"},

	// Texts of several lines.
	{"a.yaml plain lines", "facts:\n  a/b: {value: 1, note: one\n    two}\n  c/d: three\n    four\n", "facts:\n  a/b:\n    value: 1\n    note: one two\n  c/d: three four\n"},
	{"a.yaml folded", "facts:\n  a/b:\n    value: 1\n    note: >\n      one\n      two\n\n      three\n", "facts:\n  a/b:\n    value: 1\n    note: |\n      one two\n      three\n"},
	{"a.yaml literal", "facts:\n  a/b:\n    value: 1\n    note: |-  # why\n        # no comment\n        two\n\n        three\n  # next\n  c/d: 1\n",
		"facts:\n  a/b:\n    value: 1\n    note: |- # why\n      # no comment\n      two\n\n      three\n  # next\n  c/d: 1\n"},
	{"a.yaml literal indent", "facts:\n  a/b:\n    value: 1\n    note: |2\n        deep\n      less\n", "facts:\n  a/b:\n    value: 1\n    note: \"  deep\\nless\\n\"\n"},
	{"a.yaml kept ends", "facts:\n  a/b:\n    value: 1\n    note: |+\n      one\n\n\n  c/d: 2\n", "facts:\n  a/b:\n    value: 1\n    note: \"one\\n\\n\\n\"\n\n  c/d: 2\n"},

	// Comments.
	{"a.yaml comments", "# top\n\n# of source\nsource: # who\n  # of id\n  id: x # line\n# of facts\nfacts: # what\n  # of a\n  a/b: 1   # one\n\n  # group\n\n  # of c\n  c/d: 2\n  # end of facts\n# end\n",
		"# top\n\n# of source\nsource: # who\n  # of id\n  id: x # line\n# of facts\nfacts: # what\n  # of a\n  a/b: 1 # one\n\n  # group\n\n  # of c\n  c/d: 2\n  # end of facts\n# end\n"},
	{"a.yaml comments move", "# top\n\n# of facts\nfacts: # what\n  a/b: {at: x, value: 1}\n  # foot\n# of source\nsource: {id: x} # who\n",
		"# top\n\n# of source\nsource: # who\n  id: x\n# of facts\nfacts: # what\n  a/b:\n    value: 1\n    at: x\n  # foot\n"},
	{"a.yaml comments in lists", "facts:\n  a/b:\n    # first\n    - value: 1 # one\n      at: x\n      # foot of first\n    # second\n    - # odd\n      value: 2\n    # foot of list\n  # next\n  c/d: 3\n",
		"facts:\n  a/b:\n    # first\n    - value: 1 # one\n      at: x\n      # foot of first\n    # second\n    # odd\n    - value: 2\n    # foot of list\n  # next\n  c/d: 3\n"},
	{"a.yaml comments in braces", "facts: { # open\n  a/b: {value: 1, # one\n    # at\n    at: x # two\n    # foot\n  }, # after\n  c/d: [x, # of x\n    y] # of all\n  # end\n}\n",
		"facts:\n  # open\n  a/b: # after\n    value: 1 # one\n    # at\n    at: x # two\n    # foot\n  c/d: # of all\n    - x # of x\n    - y\n  # end\n"},
	{"a.yaml comment in claim", "facts:\n  a/b: # why\n    value: 1\n  c/d:\n    # above\n    value: 2\n  e/f:\n    value: 3 # three\n  g/h: # four\n    value: 4 # four\n",
		"facts:\n  a/b: 1 # why\n  c/d:\n    # above\n    value: 2\n  e/f: 3 # three\n  g/h: # four\n    value: 4 # four\n"},
	{"a.yaml comment before value", "facts:\n  a/b: # one\n    # two\n    many\n    # three\n  c/d: 1\n", "facts:\n  # two\n  a/b: many # one\n  # three\n  c/d: 1\n"},
	{"a.yaml no comments", "facts:\n  a/b: x#y\n  c/d: '# x' # y\n  e/f: \"a # b\"\n  g/h: a'b # c\n", "facts:\n  a/b: x#y\n  c/d: \"# x\" # y\n  e/f: \"a # b\"\n  g/h: a'b # c\n"},
	{"a.yaml comment at start", "--- # first\n# second\nfacts: {} # third\n", "# first\n# second\nfacts: {} # third\n"},
	{"a.yaml comment in empty", "facts: { # nothing\n}\n# end\n", "# nothing\nfacts: {}\n# end\n"},
	{"a.yaml comments of first key", "facts:\n  a/b:\n    - # dash\n      # below\n      at: x\n      # of value\n      value: 1\n", "facts:\n  a/b:\n    # dash\n    # below\n    # of value\n    - value: 1\n      at: x\n"},
	{"a.yaml blank lines in lists", "facts:\n  a/b:\n\n    - value: 1\n\n    - value: 2\n      at: x\n", "facts:\n  a/b:\n\n    - value: 1\n\n    - value: 2\n      at: x\n"},
	{"a.yaml blank line after a comment of the first key", "facts:\n  a/b:\n\n    - # dash\n      # below\n      at: x\n      # of value\n\n      value: 1\n",
		"facts:\n  a/b:\n\n    # dash\n    # below\n    # of value\n\n    - value: 1\n      at: x\n"},
	{"a.yaml blank line of the first key", "facts:\n  a/b:\n\n    - at: x\n\n      value: 1\n", "facts:\n  a/b:\n\n    - value: 1\n      at: x\n"},
	{"a.yaml tags", "facts: {a/b: ! 5, c/d: {value: 1, note: !, quote: ! no}, e/f: !!int 5, g/h: [0,!]}\n",
		"facts:\n  a/b: 5\n  c/d:\n    value: 1\n    quote: \"no\"\n    note: \"\"\n  e/f: 5\n  g/h: [0, \"\"]\n"},
	{"a.yaml comments of braces in lists", "facts:\n  a/b:\n    - {value: 1} # one\n    - [ # two\n      x ]\n    - value: 3\n", "facts:\n  a/b:\n    # one\n    - value: 1\n    # two\n    - [x]\n    - value: 3\n"},
	{"a.yaml comment after an anchor", "facts: {a/b: &x \u0085# one\u0085'x'}\n", "facts:\n  a/b: &x x\n  # one\n"},
	{"a.yaml tag in full", "facts: {a/b: !<tag:yaml.org,2002:str> 'x # y'} # z\n", "facts: # z\n  a/b: \"x # y\"\n"},
	{"a.yaml comments after signs", "facts:\n  a/b: x,# # one\n  c/d: [x, # two\n    -?] # three\n  e/f: [--, # four\n    y] # five\n",
		"facts:\n  a/b: x,# # one\n  c/d: # three\n    - x # two\n    - -?\n  e/f: # five\n    - -- # four\n    - y\n"},
	{"topics.yaml null names", "names:\n  ~: {also: [x]}\n  null:\n", "names:\n  ~: {also: [x]}\n  null:\n"},
	{"a.yaml commented out", "facts:\n  a/b:\n    value: 1\n    # quote: x\n\n    # at: y\n\n#  c/d: 1\n#  e/f: 1\n  g/h: 2\n", "facts:\n  a/b:\n    value: 1\n    # quote: x\n\n    # at: y\n\n  #  c/d: 1\n  #  e/f: 1\n  g/h: 2\n"},
	{"a.yaml comment of anchor", "facts:\n  a/b: &x # one\n    value: 1\n    at: z\n  c/d:\n    - &y # two\n      value: 2\n", "facts:\n  a/b: &x # one\n    value: 1\n    at: z\n  c/d:\n    - &y # two\n      value: 2\n"},

	// topics.yaml.
	{"topics.yaml all", "rules:\n  - \"a/b = c/d\"\nnames: {x: {within: y, also: [z]}, y: {}, w: }\ntopics:\n  '*/b':\n    kind: count\n    label: B\n  a/b: {grows: {until: 2024}, also: q/b} # why\n  c/d:\n    # inside\n    kind: count\nstrict: true\n",
		"strict: true\ntopics:\n  \"*/b\": {label: B, kind: count}\n  a/b: {grows: {until: 2024}, also: q/b} # why\n  c/d:\n    # inside\n    kind: count\nnames:\n  x: {also: [z], within: y}\n  y: {}\n  w:\nrules:\n  - a/b = c/d\n"},
	{"topics.yaml empty", "topics:\n", "topics:\n"},
	{"topics.yaml long", "names:\n  x: {also: [a name of twenty lett, a name of twenty letter, a name of twenty letters, a name of twenty letterss, five]}\n",
		"names:\n  x: {also: [a name of twenty lett, a name of twenty letter, a name of twenty letters, a name of twenty letterss, five]}\n"},
	{"topics.yaml longer", "names:\n  x: {also: [a name of twenty lett, a name of twenty letter, a name of twenty letters, a name of twenty letterss, five, the sixth]}\n",
		"names:\n  x:\n    also:\n      - a name of twenty lett\n      - a name of twenty letter\n      - a name of twenty letters\n      - a name of twenty letterss\n      - five\n      - the sixth\n"},

	// JSON.
	{"a.json order", bom + "{\"facts\": {\"a/b\": {\"at\":\"line 1\",\"value\":\"at least 139\"},\r\n \"c/d\": {\"value\":1e3}, \"e/f\":[\"x\",\"\\u00e9<\"], \"g/h\":[{\"value\":true},{\"value\":\"true\"}]}, \"source\": {\"via\": [], \"url\":null, \"title\": \"\\n\"}}",
		"{\n  \"source\": {\n    \"title\": \"\\n\",\n    \"url\": null,\n    \"via\": []\n  },\n  \"facts\": {\n    \"a/b\": {\n      \"value\": \"at least 139\",\n      \"at\": \"line 1\"\n    },\n    \"c/d\": 1e3,\n    \"e/f\": [\"x\", \"é<\"],\n    \"g/h\": [\n      {\n        \"value\": true\n      },\n      {\n        \"value\": \"true\"\n      }\n    ]\n  }\n}\n"},
}
