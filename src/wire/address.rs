//! Addresses that may leave the core: `http` and `https`, made absolute.
//!
//! A page may state `javascript:` and worse, and what leaves the core ends up in
//! links. Relative addresses are resolved as RFC 3986, section 5, has it, as far
//! as the addresses of pages and pictures need it.

/// The address as an absolute web address; `None` where it is none.
pub(super) fn web(url: &str, base: Option<&str>) -> Option<String> {
    let url = url.trim();
    if url.is_empty() || url.contains(char::is_control) {
        return None;
    }
    let absolute = match scheme(url) {
        Some(_) => url.to_owned(),
        None => resolve(url, base.filter(|it| is_web(it))?),
    };
    is_web(&absolute).then(|| absolute.replace(' ', "%20"))
}

fn is_web(url: &str) -> bool {
    scheme(url).is_some_and(|it| {
        let is_http = it.eq_ignore_ascii_case("http") || it.eq_ignore_ascii_case("https");
        let host = url[it.len()..].strip_prefix("://");
        is_http && host.is_some_and(|it| it.starts_with(|it: char| !"/?# ".contains(it)))
    })
}

/// What stands before the first colon, if it can be a scheme.
fn scheme(url: &str) -> Option<&str> {
    let scheme = url.split_once(':')?.0;
    let is_scheme = scheme.starts_with(|it: char| it.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || "+-.".contains(it));
    is_scheme.then_some(scheme)
}

fn resolve(url: &str, base: &str) -> String {
    let scheme = scheme(base).unwrap_or("https");
    if url.starts_with("//") {
        return [scheme, ":", url].concat();
    }
    let base = base.split(['?', '#']).next().unwrap_or(base);
    let host_end = base[scheme.len() + 3..]
        .find('/')
        .map_or(base.len(), |it| it + scheme.len() + 3);
    let (host, path) = base.split_at(host_end);
    if url.starts_with('/') {
        return [host, url].concat();
    }
    if url.starts_with(['?', '#']) {
        return [base, url].concat();
    }
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    let mut rest = url;
    loop {
        if let Some(after) = rest.strip_prefix("../") {
            if 1 < folders.len() {
                folders.pop();
            }
            rest = after;
        } else if let Some(after) = rest.strip_prefix("./") {
            rest = after;
        } else {
            break;
        }
    }
    if folders.is_empty() {
        folders.push("");
    }
    [host, &folders.join("/"), "/", rest].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_leave_the_core() {
        let base = Some("https://a.example/x/y.html");
        for bad in [
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,hello",
            "vbscript:x",
            "file:///etc/passwd",
            "https:",
            "http:///",
            "",
        ] {
            assert_eq!(web(bad, base), None, "{bad:?}");
        }
        assert_eq!(
            web("HTTPS://b.example/", None).as_deref(),
            Some("HTTPS://b.example/")
        );
        assert_eq!(web("/picture.jpg", None), None);
    }

    #[test]
    fn relative_addresses_are_resolved_against_the_page() {
        let check = |url: &str, absolute: &str| {
            let base = Some("https://a.example/x/y.html?page=1");
            assert_eq!(web(url, base).as_deref(), Some(absolute), "{url}");
        };
        check("/i/a b.jpg", "https://a.example/i/a%20b.jpg");
        check("//cdn.example/i.jpg", "https://cdn.example/i.jpg");
        check("i.jpg", "https://a.example/x/i.jpg");
        check("./i.jpg", "https://a.example/x/i.jpg");
        check("../../i.jpg", "https://a.example/i.jpg");
        check("?page=2", "https://a.example/x/y.html?page=2");
        let bare = web("i.jpg", Some("https://a.example"));
        assert_eq!(bare.as_deref(), Some("https://a.example/i.jpg"));
    }
}
