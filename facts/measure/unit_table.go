package measure

// unitRow is a line of the table of units: the unit, and every way to write
// it. Spellings of several words are joined by "_"; those in lower case are
// found in any case if they have three letters or more.
type unitRow struct {
	unit      Unit
	spellings string
}

// unitTable lists the units. The first spelling of each is not special.
var unitTable = []unitRow{
	{Unit{Name: "m", Dimension: Length, Factor: Int(1)}, "m metre metres meter meters"},
	{Unit{Name: "km", Dimension: Length, Factor: Int(1000)}, "km kms kilometre kilometres kilometer kilometers"},
	{Unit{Name: "cm", Dimension: Length, Factor: Frac(1, 100)}, "cm cms centimetre centimetres centimeter centimeters"},
	{Unit{Name: "mm", Dimension: Length, Factor: Frac(1, 1000)}, "mm millimetre millimetres millimeter millimeters"},
	{Unit{Name: "miles", single: "mile", Dimension: Length, Factor: Frac(1609344, 1000)}, "mi mile miles"},
	{Unit{Name: "nautical miles", single: "nautical mile", Dimension: Length, Factor: Int(1852)}, "nmi nautical_mile nautical_miles"},
	{Unit{Name: "yards", single: "yard", Dimension: Length, Factor: Frac(9144, 10000)}, "yd yds yard yards"},
	{Unit{Name: "feet", single: "foot", Dimension: Length, Factor: Frac(3048, 10000)}, "ft foot feet"},
	{Unit{Name: "inches", single: "inch", Dimension: Length, Factor: Frac(254, 10000)}, "inch inches in"},
	{Unit{Name: "light-years", single: "light-year", Dimension: Length, Factor: Int(9460730472580800)}, "light_year light_years"},

	{Unit{Name: "kg", Dimension: Mass, Factor: Int(1)}, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"},
	{Unit{Name: "g", Dimension: Mass, Factor: Frac(1, 1000)}, "g gram grams gramme grammes"},
	{Unit{Name: "mg", Dimension: Mass, Factor: Frac(1, 1000000)}, "mg milligram milligrams milligramme milligrammes"},
	{Unit{Name: "tonnes", single: "tonne", Dimension: Mass, Factor: Int(1000)}, "t tonne tonnes metric_ton metric_tons metric_tonnes"},
	{Unit{Name: "tons", single: "ton", Dimension: Mass, Factor: Frac(90718474, 100000)}, "ton tons short_ton short_tons"},
	{Unit{Name: "long tons", single: "long ton", Dimension: Mass, Factor: Frac(10160469088, 10000000)}, "long_ton long_tons"},
	{Unit{Name: "kilotonnes", single: "kilotonne", Dimension: Mass, Factor: Int(1000000)}, "kilotonne kilotonnes"},
	{Unit{Name: "megatonnes", single: "megatonne", Dimension: Mass, Factor: Int(1000000000)}, "megatonne megatonnes"},
	{Unit{Name: "pounds", single: "pound", Dimension: Mass, Factor: Frac(45359237, 100000000)}, "lb lbs pound pounds"},
	{Unit{Name: "ounces", single: "ounce", Dimension: Mass, Factor: Frac(45359237, 1600000000)}, "oz ounce ounces"},

	{Unit{Name: "m²", Dimension: Area, Factor: Int(1)}, "m² m2 sqm sq_m sq_metres sq_meters square_metre square_metres square_meter square_meters"},
	{Unit{Name: "km²", Dimension: Area, Factor: Int(1000000)}, "km² km2 sq_km sq_kilometres sq_kilometers square_km square_kms square_kilometre square_kilometres square_kilometer square_kilometers"},
	{Unit{Name: "square miles", single: "square mile", Dimension: Area, Factor: Frac(2589988110336, 1000000)}, "sq_mi sq_mile sq_miles square_mile square_miles"},
	{Unit{Name: "square feet", single: "square foot", Dimension: Area, Factor: Frac(9290304, 100000000)}, "sqft sq_ft sq_feet square_foot square_feet"},
	{Unit{Name: "square yards", single: "square yard", Dimension: Area, Factor: Frac(83612736, 100000000)}, "sq_yd sq_yards square_yard square_yards"},
	{Unit{Name: "ha", Dimension: Area, Factor: Int(10000)}, "ha hectare hectares"},
	{Unit{Name: "acres", single: "acre", Dimension: Area, Factor: Frac(40468564224, 10000000)}, "acre acres"},

	{Unit{Name: "m³", Dimension: Volume, Factor: Int(1)}, "m³ m3 cubic_metre cubic_metres cubic_meter cubic_meters"},
	{Unit{Name: "litres", single: "litre", Dimension: Volume, Factor: Frac(1, 1000)}, "l L litre litres liter liters"},
	{Unit{Name: "ml", Dimension: Volume, Factor: Frac(1, 1000000)}, "ml mL millilitre millilitres milliliter milliliters"},
	{Unit{Name: "km³", Dimension: Volume, Factor: Int(1000000000)}, "km³ km3 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers"},
	{Unit{Name: "cubic feet", single: "cubic foot", Dimension: Volume, Factor: Frac(28316846592, 1000000000000)}, "cu_ft cubic_foot cubic_feet"},
	{Unit{Name: "gallons", single: "gallon", Dimension: Volume, Factor: Frac(3785411784, 1000000000000)}, "gal gallon gallons US_gallon US_gallons"},
	{Unit{Name: "barrels", single: "barrel", Dimension: Volume, Factor: Frac(158987294928, 1000000000000)}, "bbl bbls barrel barrels"},

	{Unit{Name: "milliseconds", single: "millisecond", Dimension: Duration, Factor: Frac(1, 1000)}, "ms millisecond milliseconds"},
	{Unit{Name: "seconds", single: "second", Dimension: Duration, Factor: Int(1)}, "s sec secs second seconds"},
	{Unit{Name: "minutes", single: "minute", Dimension: Duration, Factor: Int(60)}, "min mins minute minutes"},
	{Unit{Name: "hours", single: "hour", Dimension: Duration, Factor: Int(3600)}, "h hr hrs hour hours"},
	{Unit{Name: "days", single: "day", Dimension: Duration, Factor: Int(86400)}, "day days"},
	{Unit{Name: "weeks", single: "week", Dimension: Duration, Factor: Int(604800)}, "week weeks wk wks"},
	{Unit{Name: "fortnights", single: "fortnight", Dimension: Duration, Factor: Int(1209600)}, "fortnight fortnights"},
	{Unit{Name: "months", single: "month", Dimension: Duration, Factor: Int(2629746)}, "month months"},
	{Unit{Name: "years", single: "year", Dimension: Duration, Factor: Int(31556952)}, "yr yrs year years"},
	{Unit{Name: "decades", single: "decade", Dimension: Duration, Factor: Int(315569520)}, "decade decades"},
	{Unit{Name: "centuries", single: "century", Dimension: Duration, Factor: Int(3155695200)}, "century centuries"},

	{Unit{Name: "°C", Dimension: Temperature, Factor: Int(1), Offset: Frac(27315, 100)}, "°C ℃ C celsius centigrade degree_celsius degrees_celsius degrees_centigrade degrees_C"},
	{Unit{Name: "°F", Dimension: Temperature, Factor: Frac(5, 9), Offset: Frac(45967, 180)}, "°F ℉ F fahrenheit degree_fahrenheit degrees_fahrenheit degrees_F"},
	{Unit{Name: "kelvin", Dimension: Temperature, Factor: Int(1)}, "kelvin kelvins degrees_kelvin"},
	{Unit{Name: "magnitude", Dimension: Magnitude, Factor: Int(1)}, "magnitude on_the_richter_scale on_richter_scale on_the_richter"},

	{Unit{Name: "m/s", Dimension: Speed, Factor: Int(1)}, "m/s metres_per_second meters_per_second metres_a_second meters_a_second"},
	{Unit{Name: "km/h", Dimension: Speed, Factor: Frac(10, 36)}, "km/h kmh kph kmph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km_per_hour km_an_hour"},
	{Unit{Name: "mph", Dimension: Speed, Factor: Frac(44704, 100000)}, "mph mi/h miles_per_hour miles_an_hour"},
	{Unit{Name: "knots", single: "knot", Dimension: Speed, Factor: Frac(1852, 3600)}, "kn kt kts knot knots"},
	{Unit{Name: "km/s", Dimension: Speed, Factor: Int(1000)}, "km/s kilometres_per_second kilometers_per_second kilometres_a_second kilometers_a_second"},

	{Unit{Name: "J", Dimension: Energy, Factor: Int(1)}, "J joule joules"},
	{Unit{Name: "kJ", Dimension: Energy, Factor: Int(1000)}, "kJ kilojoule kilojoules"},
	{Unit{Name: "MJ", Dimension: Energy, Factor: Int(1000000)}, "MJ megajoule megajoules"},
	{Unit{Name: "GJ", Dimension: Energy, Factor: Int(1000000000)}, "GJ gigajoule gigajoules"},
	{Unit{Name: "kWh", Dimension: Energy, Factor: Int(3600000)}, "kWh kilowatt_hour kilowatt_hours"},
	{Unit{Name: "MWh", Dimension: Energy, Factor: Int(3600000000)}, "MWh megawatt_hour megawatt_hours"},
	{Unit{Name: "GWh", Dimension: Energy, Factor: Int(3600000000000)}, "GWh gigawatt_hour gigawatt_hours"},
	{Unit{Name: "TWh", Dimension: Energy, Factor: Int(3600000000000000)}, "TWh terawatt_hour terawatt_hours"},
	{Unit{Name: "kilotons", single: "kiloton", Dimension: Energy, Factor: Int(4184000000000)}, "kiloton kilotons kilotons_of_TNT"},
	{Unit{Name: "megatons", single: "megaton", Dimension: Energy, Factor: Int(4184000000000000)}, "megaton megatons megatons_of_TNT"},
	{Unit{Name: "calories", single: "calorie", Dimension: Energy, Factor: Int(4184)}, "kcal calorie calories kilocalorie kilocalories"},

	{Unit{Name: "W", Dimension: Power, Factor: Int(1)}, "W watt watts"},
	{Unit{Name: "kW", Dimension: Power, Factor: Int(1000)}, "kW kilowatt kilowatts"},
	{Unit{Name: "MW", Dimension: Power, Factor: Int(1000000)}, "MW megawatt megawatts"},
	{Unit{Name: "GW", Dimension: Power, Factor: Int(1000000000)}, "GW gigawatt gigawatts"},
	{Unit{Name: "hp", Dimension: Power, Factor: Frac(7457, 10)}, "hp horsepower"},

	{Unit{Name: "bytes", single: "byte", Dimension: Data, Factor: Int(1)}, "byte bytes"},
	{Unit{Name: "kB", Dimension: Data, Factor: Int(1000)}, "kB KB kilobyte kilobytes"},
	{Unit{Name: "MB", Dimension: Data, Factor: Int(1000000)}, "MB megabyte megabytes"},
	{Unit{Name: "GB", Dimension: Data, Factor: Int(1000000000)}, "GB gigabyte gigabytes"},
	{Unit{Name: "TB", Dimension: Data, Factor: Int(1000000000000)}, "TB terabyte terabytes"},
	{Unit{Name: "PB", Dimension: Data, Factor: Int(1000000000000000)}, "PB petabyte petabytes"},
	{Unit{Name: "KiB", Dimension: Data, Factor: Int(1 << 10)}, "KiB kibibyte kibibytes"},
	{Unit{Name: "MiB", Dimension: Data, Factor: Int(1 << 20)}, "MiB mebibyte mebibytes"},
	{Unit{Name: "GiB", Dimension: Data, Factor: Int(1 << 30)}, "GiB gibibyte gibibytes"},

	{Unit{Name: "%", Dimension: Share, Factor: Frac(1, 100)}, "% percent per_cent pct pc"},
	{Unit{Name: "‰", Dimension: Share, Factor: Frac(1, 1000)}, "‰ per_mille permille"},
	{Unit{Name: "of the whole", Dimension: Share, Factor: Int(1)}, "of_the_whole"},
	{Unit{Name: "percentage points", single: "percentage point", Dimension: Points, Factor: Frac(1, 100)}, "pp pps percentage_point percentage_points percent_points %_points"},
}
