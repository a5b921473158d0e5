//! Records of two machines as one set.
//!
//! Every record has an `id`; of two with the same id the later change wins, then
//! the deleted one, then the one whose JSON is greater. That is a maximum of a
//! total order, so machines that exchange their sets in any order, any number of
//! times, end with the same. Fields that this version does not know are kept.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::Value;

/// All records of both sets, one for each id, in the order of the ids. Those
/// without an id are left out.
pub fn merge(one: Vec<Value>, other: Vec<Value>) -> Vec<Value> {
    let mut res: BTreeMap<String, Value> = BTreeMap::new();
    for it in one.into_iter().chain(other) {
        let Some(id) = it["id"].as_str().filter(|it| !it.is_empty()) else {
            continue;
        };
        let wins = res.get(id).is_none_or(|there| order(&it, there).is_gt());
        if wins {
            res.insert(id.to_owned(), it);
        }
    }
    res.into_values().collect()
}

fn order(one: &Value, other: &Value) -> Ordering {
    let deleted = |it: &Value| it["deleted"].as_str().is_some_and(|it| !it.is_empty());
    changed(one)
        .cmp(&changed(other))
        .then_with(|| deleted(one).cmp(&deleted(other)))
        .then_with(|| canonical(one).cmp(&canonical(other)))
}

/// When a record was changed last, as something to compare.
fn changed(it: &Value) -> (i64, &str) {
    let time = it["modified"].as_str().or_else(|| it["saved"].as_str());
    let time = time.unwrap_or_default();
    (super::time::millis(time).unwrap_or(i64::MIN), time)
}

/// The record with its keys in order, however its machine wrote it.
fn canonical(it: &Value) -> String {
    sorted(it).to_string()
}

fn sorted(it: &Value) -> Value {
    match it {
        Value::Object(fields) => {
            let sorted_fields: BTreeMap<&String, Value> =
                fields.iter().map(|(key, it)| (key, sorted(it))).collect();
            let fields = sorted_fields.into_iter();
            Value::Object(fields.map(|(key, it)| (key.clone(), it)).collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn record(id: &str, modified: &str, note: &str) -> Value {
        json!({"id": id, "modified": modified, "note": note})
    }

    #[test]
    fn later_change_wins_whatever_the_time_zone() {
        let early = record("a", "2025-06-10T10:00:00+02:00", "early");
        let late = record("a", "2025-06-10T09:00:00.000Z", "late");
        assert_eq!(merge(vec![early], vec![late.clone()]), [late]);
    }

    #[test]
    fn deletion_wins_over_a_change_of_the_same_moment_and_unknown_fields_stay() {
        let there = record("a", "2025-06-10T09:00:00Z", "x");
        let gone = json!({"id": "a", "modified": "2025-06-10T09:00:00Z", "deleted": "2025-06-10T09:00:00Z", "new": 1});
        assert_eq!(merge(vec![gone.clone()], vec![there]), [gone]);
    }

    #[test]
    fn merging_commutes_associates_and_repeats_without_effect() {
        let times = [
            "2025-01-01T00:00:00Z",
            "2025-01-01T00:00:00.000Z",
            "2025-01-02",
            "",
        ];
        let sets: Vec<Vec<Value>> = (0..6)
            .map(|set| {
                let all = (0..20).map(|it| {
                    let at = times[(set * 7 + it * 3) % times.len()];
                    let mut res = record(&format!("{}", (it * set) % 9), at, &format!("{set}"));
                    res["deleted"] = json!(["", "2025-01-03"][usize::from((it + set) % 5 == 0)]);
                    res
                });
                all.collect()
            })
            .collect();
        let all = |order: &[usize]| {
            let sets = order.iter().map(|it| sets[*it].clone());
            sets.fold(Vec::new(), merge)
        };
        let truth = all(&[0, 1, 2, 3, 4, 5]);
        assert_eq!(all(&[5, 3, 1, 0, 2, 4, 4, 0]), truth);
        let left = merge(all(&[4, 2]), all(&[1]));
        let right = merge(all(&[0, 3]), all(&[5, 1]));
        assert_eq!(merge(left, right), truth);
        assert_eq!(merge(truth.clone(), truth.clone()), truth);
    }
}
