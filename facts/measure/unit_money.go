package measure

// moneyRow is a currency: its code, how it is printed, and what it is called.
// A name that several countries share goes to the one that English news mean
// by it ("dollars", "rupees"); the others need their code or their full name.
type moneyRow struct {
	code, symbol, spellings string
}

// moneyTable lists the currencies; "pounds" alone are a mass.
var moneyTable = []moneyRow{
	{"USD", "US$", "$ US$ USD dlrs dollar dollars US_dollar US_dollars U.S._dollars bucks"},
	{"EUR", "€", "€ EUR euro euros"},
	{"GBP", "£", "£ GBP pound_sterling pounds_sterling British_pound British_pounds quid"},
	{"JPY", "¥", "¥ JPY yen"},
	{"CNY", "CN¥", "CN¥ RMB CNY yuan renminbi"},
	{"RUB", "₽", "₽ RUB RUR ruble rubles rouble roubles"},
	{"UAH", "₴", "₴ UAH hryvnia hryvnias hryvnya"},
	{"INR", "₹", "₹ Rs INR rupee rupees Indian_rupee Indian_rupees"},
	{"PKR", "PKR ", "PKR Pakistani_rupee Pakistani_rupees"},
	{"AFN", "؋", "؋ AFN Afs afghani afghanis"},
	{"IRR", "IRR ", "IRR rial rials Iranian_rials"},
	{"TRY", "₺", "₺ TRY lira liras Turkish_lira Turkish_liras"},
	{"SYP", "SYP ", "SYP Syrian_pound Syrian_pounds"},
	{"EGP", "E£", "E£ EGP Egyptian_pound Egyptian_pounds"},
	{"ILS", "₪", "₪ ILS shekel shekels"},
	{"SAR", "SAR ", "SAR riyal riyals"},
	{"AED", "AED ", "AED dirham dirhams"},
	{"TJS", "TJS ", "TJS somoni somonis"},
	{"UZS", "UZS ", "UZS soum"},
	{"KZT", "₸", "₸ KZT tenge"},
	{"CHF", "CHF ", "CHF Swiss_franc Swiss_francs franc francs"},
	{"SEK", "SEK ", "SEK krona kronor Swedish_kronor Swedish_crowns"},
	{"NOK", "NOK ", "NOK kroner krone Norwegian_kroner Norwegian_crowns"},
	{"DKK", "DKK ", "DKK Danish_kroner Danish_crowns"},
	{"PLN", "zł", "zł PLN zloty zlotys"},
	{"CZK", "CZK ", "CZK koruna korunas Czech_crowns"},
	{"crowns", "crowns ", "crowns"}, // of several countries: money, of which nothing says whose
	{"HUF", "HUF ", "HUF forint forints"},
	{"CAD", "C$", "C$ CA$ CAD Canadian_dollar Canadian_dollars"},
	{"AUD", "A$", "A$ AU$ AUD Australian_dollar Australian_dollars"},
	{"NZD", "NZ$", "NZ$ NZD New_Zealand_dollar New_Zealand_dollars"},
	{"HKD", "HK$", "HK$ HKD Hong_Kong_dollar Hong_Kong_dollars"},
	{"SGD", "S$", "S$ SGD Singapore_dollar Singapore_dollars"},
	{"TWD", "NT$", "NT$ TWD Taiwan_dollar Taiwan_dollars"},
	{"MXN", "MX$", "MX$ MXN Mexican_peso Mexican_pesos peso pesos"},
	{"BRL", "R$", "R$ BRL reais"},
	{"ZAR", "ZAR ", "ZAR R rand"},
	{"KRW", "₩", "₩ KRW South_Korean_won"},
	{"NGN", "₦", "₦ NGN N naira"},
	{"KES", "KES ", "KES KSh Ksh KShs Kshs Sh Shs shilling shillings Kenyan_shilling Kenyan_shillings"},
	{"TZS", "TZS ", "TZS TSh Tsh Tanzanian_shilling Tanzanian_shillings"},
	{"UGX", "UGX ", "UGX USh Ush Ugandan_shilling Ugandan_shillings"},
	{"GHS", "₵", "₵ GHS cedi cedis"},
	{"ETB", "ETB ", "ETB birr"},
	{"PHP", "₱", "₱ PHP Philippine_peso Philippine_pesos"},
	{"VND", "₫", "₫ VND dong"},
	{"IDR", "IDR ", "IDR Rp rupiah"},
	{"MYR", "MYR ", "MYR RM ringgit ringgits"},
	{"THB", "฿", "฿ THB baht"},
	{"BDT", "৳", "৳ BDT Tk taka"},
	{"LKR", "LKR ", "LKR Sri_Lankan_rupee Sri_Lankan_rupees"},
	{"NPR", "NPR ", "NPR Nepali_rupee Nepali_rupees Nepalese_rupee Nepalese_rupees"},
}

// Money returns the dimension of a currency, given its ISO 4217 code.
func Money(code string) Dimension { return Dimension("money:" + code) }

// cents are the hundredth parts that are written as units of their own.
var centRows = []unitRow{
	{Unit{Name: "US cents", single: "US cent", Dimension: Money("USD"), Factor: Frac(1, 100)}, "¢ cent cents US_cents"},
	{Unit{Name: "pence", single: "penny", Dimension: Money("GBP"), Factor: Frac(1, 100)}, "pence"},
}
