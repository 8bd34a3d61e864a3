"""The small cache of a process forgets in time, and stays small."""

from dictionary.search.kept import Kept


def test_it_forgets_in_time_and_stays_small() -> None:
    kept: Kept[int, str] = Kept(4)
    for number in range(5):
        kept.put(number, str(number), until=10.0)
    assert [kept.get(number, 9.0) for number in range(5)] == [None, None, "2", "3", "4"]
    assert kept.get(4, 10.0) is None
