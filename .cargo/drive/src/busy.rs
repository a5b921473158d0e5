//! How busy an extension is, in the tab and in its background, told apart from the page.
//!
//! Both browsers look many times a second at what runs, and say whose script it is. What
//! a script makes the browser do, a layout that it asks for, counts as the script's.

use std::collections::HashMap;

use serde_json::Value;

/// The part of a core that scripts from `origin` took, by a profile of `Profiler.stop`.
pub(crate) fn share(profile: &Value, origin: &str) -> f64 {
    let list = |it: &Value| it.as_array().cloned().unwrap_or_default();
    let number = |it: &Value| it.as_f64().unwrap_or_default();
    // A parent comes before its children, so one pass tells whose each node is.
    let mut is_ours: HashMap<u64, bool> = HashMap::new();
    let mut collectors = Vec::new();
    for node in list(&profile["nodes"]) {
        let id = node["id"].as_u64().unwrap_or_default();
        let frame = &node["callFrame"];
        let url = frame["url"].as_str().unwrap_or_default();
        let own = url.starts_with(origin) || is_ours.get(&id) == Some(&true);
        is_ours.insert(id, own);
        for child in list(&node["children"]) {
            is_ours.insert(child.as_u64().unwrap_or_default(), own);
        }
        if frame["functionName"] == "(garbage collector)" {
            collectors.push(id);
        }
    }
    let mut ours = 0.0;
    let mut last = false;
    let times = list(&profile["timeDeltas"]);
    for (sample, time) in list(&profile["samples"]).iter().zip(times) {
        let id = sample.as_u64().unwrap_or_default();
        // Who has left garbage pays for it: as a rule, who ran before.
        if !collectors.contains(&id) {
            last = is_ours.get(&id) == Some(&true);
        }
        if last {
            ours += number(&time);
        }
    }
    let whole = number(&profile["endTime"]) - number(&profile["startTime"]);
    if whole <= 0.0 { 0.0 } else { ours / whole }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_a_script_calls_is_its_own_and_so_is_its_garbage() {
        let frame = |name: &str, url: &str| json!({"functionName": name, "url": url});
        let profile = json!({
            "nodes": [
                {"id": 1, "callFrame": frame("(root)", ""), "children": [2, 3, 5]},
                {"id": 2, "callFrame": frame("storm", "http://page/"), "children": []},
                {"id": 3, "callFrame": frame("pack", "ours://id/pack.js"), "children": [4]},
                {"id": 4, "callFrame": frame("getComputedStyle", "")},
                {"id": 5, "callFrame": frame("(garbage collector)", "")},
            ],
            "samples": [2, 5, 3, 4, 5],
            "timeDeltas": [10, 10, 10, 10, 10],
            "startTime": 0,
            "endTime": 100,
        });
        assert_eq!(share(&profile, "ours://id/"), 0.3);
    }
}
