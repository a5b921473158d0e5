//! Sorting, compiled once.
//!
//! The standard library's sort is made anew for each type and key that it sorts, five
//! kilobytes of Wasm each time. This one sorts keys and places, and then moves the rest.

/// Sorts by a key; those with the same key stay in their order.
pub(crate) fn by_key<T>(list: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    let mut keys: Vec<(u64, usize)> = Vec::with_capacity(list.len());
    keys.extend(list.iter().enumerate().map(|(at, it)| (key(it), at)));
    keys.sort_unstable();
    let mut old: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(keys.iter().filter_map(|(_, at)| old[*at].take()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_keys_stay_in_their_order() {
        let mut words = vec!["pier", "lock", "fog", "mole", "ice"];
        by_key(&mut words, |it| it.len() as u64);
        assert_eq!(words, ["fog", "ice", "pier", "lock", "mole"]);
    }
}
