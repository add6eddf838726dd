namespace Bot.CheckIns.Sets;

/// <summary>What must hold between the parts of a set. Pure.</summary>
internal static class SetRules
{
    public static void Note(CheckInSet set, SetFaults faults)
    {
        NoteScale(set, faults);
        NoteTwice(set.Domains.Select(static (domain, d) => (domain.Id, $"$.domains[{d}].id")), faults);
        NoteTwice(set.Domains.SelectMany(static (domain, d) => domain.Items.Select((item, i) => (item.Id, $"$.domains[{d}].items[{i}].id"))), faults);
        NoteAdvice(set, faults);
    }

    private static void NoteScale(CheckInSet set, SetFaults faults)
    {
        foreach (var (i, level) in set.Scale.Index().Where(static each => each.Item.Value != each.Index + 1))
            faults.Add($"$.scale[{i}].value", $"write {i + 1}: levels are numbered 1, 2, 3 from the lowest up, without a gap.");
    }

    // An item's id is unique in the whole set, since answers are kept by it.
    private static void NoteTwice(IEnumerable<(string Id, string Path)> ids, SetFaults faults)
    {
        foreach (var (id, path) in ids.Where(static each => each.Id.Length > 0).GroupBy(static each => each.Id, StringComparer.Ordinal).SelectMany(static group => group.Skip(1)))
            faults.Add(path, $"give this another id: {id} is taken by an earlier one.");
    }

    private static void NoteAdvice(CheckInSet set, SetFaults faults)
    {
        foreach (var (d, domain) in set.Domains.Index())
        {
            var levels = new HashSet<int>();
            foreach (var (a, advice) in domain.Advice.Index())
            {
                if (advice.Level > set.Scale.Count)
                    faults.Add($"$.domains[{d}].advice[{a}].level", $"write a level of the scale, from 1 to {set.Scale.Count}.");
                else if (!levels.Add(advice.Level))
                    faults.Add($"$.domains[{d}].advice[{a}].level", $"put all advice for level {advice.Level} of this domain into one entry.");
            }
        }
    }
}
