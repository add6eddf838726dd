using System.Runtime.InteropServices;

namespace Knowledge.Indexing;

/// <summary>Words counted in the two fields of a passage.</summary>
/// <param name="Headings">In the title and the heading path.</param>
/// <param name="Text">In the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldCounts(int Headings, int Text)
{
    public static FieldCounts operator +(FieldCounts left, FieldCounts right) =>
        new(left.Headings + right.Headings, left.Text + right.Text);
}
