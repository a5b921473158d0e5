//! Dates as pages state them → ISO 8601.

use chrono::{DateTime, NaiveDate, NaiveDateTime};

/// The ISO form of a machine-readable date; `None` where it is none.
pub(super) fn iso(value: &str) -> Option<String> {
    let value = value.trim();
    if let Ok(it) = DateTime::parse_from_rfc3339(value) {
        return Some(format!("{it:?}"));
    }
    if let Ok(it) = DateTime::parse_from_rfc2822(value) {
        return Some(format!("{it:?}"));
    }
    for format in [
        "%Y-%m-%dT%H:%M:%S%.f%z",
        "%Y-%m-%dT%H:%M%z",
        "%Y-%m-%d %H:%M:%S%.f%z",
        "%Y-%m-%d %H:%M:%S %z",
    ] {
        if let Ok(it) = DateTime::parse_from_str(value, format) {
            return Some(format!("{it:?}"));
        }
    }
    for format in [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
    ] {
        if let Ok(it) = NaiveDateTime::parse_from_str(value, format) {
            return Some(format!("{it:?}"));
        }
    }
    let day = value.get(..10).unwrap_or(value);
    for (text, format) in [
        (day, "%Y-%m-%d"),
        (day, "%Y/%m/%d"),
        (day, "%d.%m.%Y"),
        (value, "%B %d, %Y"),
        (value, "%b %d, %Y"),
        (value, "%d %B %Y"),
        (value, "%d %b %Y"),
        (value, "%Y%m%d"),
    ] {
        if let Ok(it) = NaiveDate::parse_from_str(text, format) {
            return Some(it.to_string());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_forms_become_iso() {
        assert_eq!(iso("2025-06-10").as_deref(), Some("2025-06-10"));
        assert_eq!(iso("June 10, 2025").as_deref(), Some("2025-06-10"));
        assert_eq!(
            iso("2025-06-10T01:05:00.000Z").as_deref(),
            Some("2025-06-10T01:05:00+00:00")
        );
        assert_eq!(
            iso("2025-06-10T01:05:00+0200").as_deref(),
            Some("2025-06-10T01:05:00+02:00")
        );
        assert_eq!(iso("yesterday"), None);
    }
}
