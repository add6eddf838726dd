using System.Text;

namespace Bot.CheckIns.Sets;

/// <summary>Gathers what is wrong with a set's file, so that all of it is told at once.</summary>
internal sealed class SetFaults(string file, string json)
{
    private readonly List<(string Path, string Advice)> _found = [];

    /// <param name="path">Where, such as <c>$.domains[0].id</c>.</param>
    /// <param name="advice">A sentence that says what to do.</param>
    public void Add(string path, string advice) => _found.Add((path, advice));

    /// <exception cref="SetException">There are any.</exception>
    public void ThrowIfAny()
    {
        if (_found is not [])
            throw new SetException(All());
    }

    /// <summary>A line for each, with its place.</summary>
    public IReadOnlyList<string> All()
    {
        var lines = _found is [] ? null : JsonLines.Of(Encoding.UTF8.GetBytes(json));
        return lines is null ? [] : [.. _found.Select(fault => $"{file}, line {LineOf(fault.Path, lines)}, {fault.Path}: {fault.Advice}")];
    }

    // What is missing has no line of its own: it belongs into the object around it.
    private static int LineOf(string path, IReadOnlyDictionary<string, int> lines) =>
        lines.TryGetValue(path, out var line) ? line : LineOf(path[..path.LastIndexOfAny(['.', '['])], lines);
}
