namespace Bot.Screening;

/// <summary>A set of the codes by which <see cref="Vocabulary"/> writes words.</summary>
internal sealed class WordSet
{
    private const int Plain = 128;
    private readonly List<ulong> _bits = [];

    public WordSet(IEnumerable<char> codes)
    {
        foreach (var code in codes)
            Add(code);
    }

    public bool Contains(char code)
    {
        var place = Place(code);
        return place >> 6 < _bits.Count && (_bits[place >> 6] & (1UL << place)) != 0;
    }

    public bool Overlaps(WordSet other)
    {
        for (var place = Math.Min(_bits.Count, other._bits.Count) - 1; place >= 0; place--)
        {
            if ((_bits[place] & other._bits[place]) != 0)
                return true;
        }

        return false;
    }

    private void Add(char code)
    {
        var place = Place(code);
        while (_bits.Count <= place >> 6)
            _bits.Add(0);
        _bits[place >> 6] |= 1UL << place;
    }

    // Marks and signs are ASCII; the codes of words follow them without a gap.
    private static int Place(char code) => code < Plain ? code : code - Vocabulary.FirstCode + Plain;
}
