package facts

import _ "embed"

//go:embed schema/sheet.json
var sheetSchema string

//go:embed schema/topics.json
var topicsSchema string

//go:embed schema/resolutions.json
var resolutionsSchema string

//go:embed schema/config.json
var configSchema string

// SheetSchema returns the JSON Schema (draft 2020-12) of a sheet: for editors
// that complete and check YAML and JSON while one types. It allows whatever
// can be read; Load finds more: that dates are dates, that ids are unique.
func SheetSchema() string { return sheetSchema }

// TopicsSchema returns the JSON Schema (draft 2020-12) of topics.yaml.
func TopicsSchema() string { return topicsSchema }

// ResolutionsSchema returns the JSON Schema (draft 2020-12) of a record of
// decisions.
func ResolutionsSchema() string { return resolutionsSchema }

// ConfigSchema returns the JSON Schema (draft 2020-12) of .crosscheck.yaml.
func ConfigSchema() string { return configSchema }
