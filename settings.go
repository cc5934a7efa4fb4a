package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"crosscheck/facts"
)

// setting is something that a flag, a variable of the environment or the file
// of settings can say; the first of them that does is heard. Of mappings, each
// name is a setting of its own.
type setting struct {
	flag  string // its name; the variable is CROSSCHECK_ and that, in capitals
	key   string // in the file, where that is another; "-": not in the file
	shape facts.Shape
	names []string                                 // of facts.Pairs
	check func(text string) error                  // one value; nil: the command finds out
	place func(folder, text string) (local string) // of a file named in the file of settings
}

// settings are all of them, in the order in which --print-config lists them.
// Paths are no flag: they stand as arguments.
var settings = []setting{
	{flag: "paths", shape: facts.Texts, place: localFile},
	{flag: "articles", check: yesNo},
	{flag: "topics", place: localFile},
	{flag: "lexicon", place: localFile},
	{flag: "resolutions", place: localFile},
	{flag: "require", shape: facts.Texts, check: wordOf("requirement", func() []string { return facts.Required })},
	{flag: "profile", check: wordOf("profile", func() []string { return profiles })},
	{flag: "window", key: "windows", shape: facts.Pairs, names: windowNames, check: checkWindow},
	{flag: "severity", key: "severities", shape: facts.Pairs, names: kindNames(), check: checkSeverity},
	{flag: "min-confidence", check: confidence},
	{flag: "fail-on", shape: facts.Texts, check: func(s string) error { _, err := parseFailOn(s); return err }},
	{flag: "show", check: wordOf("severity", func() []string { return severities })},
	{flag: "format", key: "formats", shape: facts.Texts, check: func(s string) error { _, err := parseOutput(s); return err }, place: localOutput},
	{flag: "no-topics", check: yesNo},
	{flag: "memory", check: memorySize},
	{flag: "width", check: columns},
	{flag: "color", check: wordOf("value for color", func() []string { return colorModes })},
	{flag: "new-from"},
	{flag: "today", key: "-"},
	{flag: "by", key: "-"},
}

func (x *setting) fileKey() string {
	if x.key == "" {
		return x.flag
	}
	return x.key
}

func (x *setting) variable() string {
	return "CROSSCHECK_" + strings.ToUpper(strings.ReplaceAll(x.flag, "-", "_"))
}

// said is one value of a setting, and where it comes from.
type said struct {
	text string
	from string // "--show", "CROSSCHECK_SHOW", ".crosscheck.yaml:3:7", "default"
}

// configFlags say where the settings are.
type configFlags struct{ file string }

func (f *configFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.file, "config", "", "the `file` of settings (default: "+facts.ConfigFile+" in the folder you are in, or above)")
}

// useSettings completes the flags of a command with what the environment and
// the file of settings say. Commands without --config have none.
func (s *session) useSettings(cmd *cobra.Command, _ []string) error {
	if cmd.Flags().Lookup("config") == nil {
		return nil
	}
	file, err := s.configFile(cmd)
	if err != nil {
		return err
	}
	if err := misspelledVariable(); err != nil {
		return err
	}
	s.said = map[string][]said{}
	for i := range settings {
		if err := s.use(cmd, &settings[i], file); err != nil {
			return err
		}
	}
	return nil
}

// configFile reads the file of settings: the one named, else the nearest one
// upward, else none.
func (s *session) configFile(cmd *cobra.Command) (*facts.Config, error) {
	name, _ := cmd.Flags().GetString("config")
	if name == "" {
		name = os.Getenv("CROSSCHECK_CONFIG")
	}
	if name == "" {
		name = upward(facts.ConfigFile)
	}
	if name == "" {
		return &facts.Config{}, nil
	}
	var keys []facts.ConfigKey
	for i := range settings {
		if x := &settings[i]; x.key != "-" {
			keys = append(keys, facts.ConfigKey{Name: x.fileKey(), Shape: x.shape, Names: x.names, Check: x.wrongIn(filepath.Dir(name))})
		}
	}
	file, err := facts.LoadConfig(nil, filepath.ToSlash(name), keys)
	if err != nil {
		return nil, trouble{msg: "the file of settings " + err.Error()}
	}
	if n := len(file.Faults); n > 0 {
		s.printFaults(file.Faults)
		return nil, trouble{"the settings have " + plural(n, "1 fault", "%d faults"), "mend what is named above first"}
	}
	return file, nil
}

// wrong says what is wrong with a value in the file.
func (x *setting) wrong(text string) (msg, hint string) {
	if x.check == nil {
		return "", ""
	}
	switch err := x.check(text).(type) {
	case nil:
		return "", ""
	case trouble:
		return err.msg, err.hint
	default:
		return err.Error(), ""
	}
}

// wrongIn is wrong for a file of settings in a folder. A repository may come
// from anybody: its settings are not to write outside of it.
func (x *setting) wrongIn(folder string) func(text string) (msg, hint string) {
	return func(text string) (msg, hint string) {
		_, file, named := strings.Cut(text, "=")
		if x.flag == "format" && named && file != "-" && !liesIn(folder, file) {
			return "a file of settings writes only into its own folder and below it, not to " + quoted(file),
				"name the file with -f " + text + " on the command line"
		}
		return x.wrong(text)
	}
}

// liesIn reports whether a file named from a folder lies in it, or would: links
// on the way there count as what they point to.
func liesIn(folder, file string) bool {
	if file != "" && !filepath.IsLocal(filepath.FromSlash(file)) {
		return false
	}
	home, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return false
	}
	for at := filepath.Join(folder, filepath.FromSlash(file)); ; at = filepath.Dir(at) {
		if _, err := os.Lstat(at); err != nil {
			continue // not there yet
		}
		real, err := filepath.EvalSymlinks(at)
		if err != nil {
			return false // a link to what is not there
		}
		rel, err := filepath.Rel(home, real)
		return err == nil && filepath.IsLocal(rel)
	}
}

// use finds out what a setting is, sets the flag accordingly, and keeps where
// that comes from.
func (s *session) use(cmd *cobra.Command, x *setting, file *facts.Config) error {
	layers := [][]said{x.fromFile(file), nil, nil}
	env, err := x.fromEnvironment()
	if err != nil {
		return err
	}
	layers[1] = env
	flag := cmd.Flags().Lookup(x.flag)
	switch {
	case flag == nil && x.flag != "paths":
		return nil
	case flag != nil && flag.Changed:
		for _, text := range valuesOf(flag) {
			layers[2] = append(layers[2], said{text, "--" + x.flag})
		}
	}
	values := merged(x, layers)
	s.said[x.flag] = values
	if flag == nil || len(values) == 0 || flag.Changed && x.shape != facts.Pairs {
		return nil
	}
	return set(flag, values)
}

// merged is what the highest layer says; of pairs, what it says of each name.
func merged(x *setting, layers [][]said) (out []said) {
	if x.shape != facts.Pairs {
		for _, l := range layers {
			if len(l) > 0 {
				out = l
			}
		}
		return out
	}
	for _, name := range x.names {
		var last *said
		for _, v := range slices.Concat(layers...) {
			if k, _, _ := strings.Cut(v.text, "="); k == name {
				last = &v
			}
		}
		if last != nil {
			out = append(out, *last)
		}
	}
	// What names nothing known is for the command to complain of.
	for _, v := range slices.Concat(layers...) {
		if k, _, _ := strings.Cut(v.text, "="); !slices.Contains(x.names, k) {
			out = append(out, v)
		}
	}
	return out
}

// fromFile returns what the file says; the files it names count from its own
// folder.
func (x *setting) fromFile(file *facts.Config) (values []said) {
	for _, v := range file.Values {
		if v.Name != x.fileKey() || x.key == "-" {
			continue
		}
		if x.place != nil {
			v.Text = x.place(filepath.Dir(file.File), v.Text)
		}
		values = append(values, said{v.Text, v.Pos.String()})
	}
	return values
}

// fromEnvironment returns what the environment says. Lists are parted by
// commas, paths as in PATH. An empty variable says nothing.
func (x *setting) fromEnvironment() (values []said, err error) {
	text := os.Getenv(x.variable())
	if text == "" {
		return nil, nil
	}
	parts := []string{text}
	switch {
	case x.flag == "paths":
		parts = filepath.SplitList(text)
	case x.shape != facts.OneText:
		parts = strings.Split(text, ",")
	}
	for _, part := range parts {
		part = strings.TrimSpace(part)
		if x.check != nil {
			if err := x.check(part); err != nil {
				msg, hint := x.wrong(part)
				return nil, trouble{x.variable() + ": " + msg, hint}
			}
		}
		values = append(values, said{part, x.variable()})
	}
	return values, nil
}

// misspelledVariable finds a variable of ours that is likely a slip of the pen:
// it would be passed by in silence.
func misspelledVariable() error {
	known := []string{"CROSSCHECK_CONFIG"}
	for i := range settings {
		known = append(known, settings[i].variable())
	}
	for _, pair := range os.Environ() {
		name, value, _ := strings.Cut(pair, "=")
		if value == "" || !strings.HasPrefix(name, "CROSSCHECK_") || slices.Contains(known, name) {
			continue
		}
		if near := facts.Nearest(name, known); near != "" {
			return trouble{"there is no setting " + name, "did you mean " + near + "?"}
		}
	}
	return nil
}

// valuesOf returns what a flag was given.
func valuesOf(flag *pflag.Flag) []string {
	if list, ok := flag.Value.(pflag.SliceValue); ok {
		return list.GetSlice()
	}
	return []string{flag.Value.String()}
}

// set gives a flag its values as if they had been written as arguments.
func set(flag *pflag.Flag, values []said) error {
	var texts []string
	for _, v := range values {
		texts = append(texts, v.text)
	}
	if list, ok := flag.Value.(pflag.SliceValue); ok {
		return list.Replace(texts)
	}
	if err := flag.Value.Set(strings.Join(texts, ",")); err != nil {
		return trouble{values[0].from + ": " + quoted(texts[0]) + " cannot be the value of " + flag.Name, ""}
	}
	return nil
}

// paths are what is read where no path is given.
func (s *session) paths() (paths []string) {
	for _, v := range s.said["paths"] {
		paths = append(paths, v.text)
	}
	if paths == nil {
		return []string{"."}
	}
	return paths
}

// localFile is a file named in a file of settings, from the working directory.
func localFile(folder, name string) string {
	if name == "-" || filepath.IsAbs(name) {
		return name
	}
	name = filepath.Join(folder, filepath.FromSlash(name))
	if wd, err := os.Getwd(); err == nil { // ../facts is . in facts
		if short, err := filepath.Rel(wd, filepath.Join(wd, name)); err == nil && !filepath.IsAbs(folder) {
			return short
		}
	}
	return name
}

// localOutput is the same for NAME=FILE.
func localOutput(folder, text string) string {
	name, file, ok := strings.Cut(text, "=")
	if !ok {
		return text
	}
	return name + "=" + localFile(folder, file)
}
