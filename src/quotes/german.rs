//! German word formation: what an ending says of a noun.

/// Offices in compounds: Polizeisprecher, Finanzministerin.
pub(super) fn is_german_office(lower: &str) -> bool {
    const ENDS: &[&str] = &[
        "minister",
        "sprecher",
        "präsident",
        "chef",
        "kanzler",
        "vorsitzende",
        "vorsitzender",
        "vorsitzenden",
        "sekretär",
        "leiter",
        "direktor",
        "meister",
        "anwalt",
        "richter",
        "trainer",
        "experte",
        "politiker",
        "abgeordnete",
        "abgeordneter",
        "kommissar",
        "professor",
        "forscher",
        "führer",
        "beauftragte",
        "beauftragter",
        "inspekteur",
        "gouverneur",
        "senator",
        "botschafter",
        "manager",
        "kandidat",
        "general",
        "vertreter",
        "mitglied",
        "gründer",
        "autor",
        "rätin",
        "ministers",
        "präsidenten",
    ];
    let base = lower.strip_suffix("in").unwrap_or(lower);
    ENDS.iter()
        .any(|it| base.ends_with(it) || lower.ends_with(it))
}

/// Endings that only common nouns have.
pub(super) fn is_german_noun(lower: &str) -> bool {
    const ENDS: &[&str] = &[
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
        "tät", "nis", "ismus", "tum", "ment", "enz", "anz", "eur", "isten", "ist",
    ];
    ENDS.iter().any(|it| lower.ends_with(it))
}
