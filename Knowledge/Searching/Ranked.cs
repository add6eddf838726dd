using System.Runtime.InteropServices;

namespace Knowledge.Searching;

/// <summary>A passage with its score.</summary>
/// <param name="Place">Its place in the index.</param>
/// <param name="Score">Above 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ranked(int Place, double Score);
