using Bot.Documents.SharePoint;
using Bot.Graph.Files;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Documents.SharePoint;

public sealed class DriveTreeTests
{
    private static readonly DriveEntry Root = new("root", null, "root", null);

    [Fact]
    public void Knows_the_files_below_a_folder_by_their_places()
    {
        var tree = Tree(Root, Folder("a", "root"), Folder("b", "a"), File("1", "b"), File("2", "a"), File("3", "root"));

        Assert.Equal(["file 3", "folder a/file 2", "folder a/folder b/file 1"], Places(tree, null), StringComparer.Ordinal);
        Assert.Equal(["file 2", "folder b/file 1"], Places(tree, "a"), StringComparer.Ordinal);
    }

    [Fact]
    public void Forgets_what_was_deleted_and_all_below_it()
    {
        var tree = Tree(Root, Folder("a", "root"), File("1", "a"), File("2", "root"));

        Assert.Equal(["file 2"], Places(tree.After(Changes(new DriveEntry("a", null, "", null) { IsDeleted = true })), null), StringComparer.Ordinal);
    }

    [Fact]
    public void Takes_the_last_of_several_changes()
    {
        var tree = Tree(Root, File("1", "root")).After(Changes(File("1", "root") with { Name = "first" }, File("1", "root") with { Name = "last" }));

        Assert.Equal(["last"], Places(tree, null), StringComparer.Ordinal);
    }

    [Fact]
    public void Forgets_all_that_a_whole_listing_does_not_name() =>
        Assert.Equal(["file 2"], Places(Tree(Root, File("1", "root")).After(new DriveChanges([Root, File("2", "root")], "link", IsWhole: true)), null), StringComparer.Ordinal);

    // Graph may send anything; folders that lie in each other must not keep anybody looking for ever.
    [Fact]
    public void Ends_whatever_lies_in_what()
    {
        var id = Gen.Elements("root", "a", "b", "c");
        var entry = Gen.Select(Gen.Zip(Gen.Zip(id, id), Gen.Elements(true, false)), static each => each.Item2 ? Folder(each.Item1.Item1, each.Item1.Item2) : File(each.Item1.Item1, each.Item1.Item2));

        Prop.ForAll(Gen.ListOf(entry).ToArbitrary(), static entries =>
            Tree(Root).After(Changes([.. entries])).FilesBelow("a").All(static each => each.File.Tag is not null)).QuickCheckThrowOnFailure();
    }

    private static DriveTree Tree(params DriveEntry[] entries) => new(entries);

    private static DriveChanges Changes(params DriveEntry[] entries) => new(entries, "link", IsWhole: false);

    private static DriveEntry Folder(string id, string parent) => new(id, parent, $"folder {id}", null);

    private static DriveEntry File(string id, string parent) => new(id, parent, $"file {id}", "tag");

    private static IEnumerable<string> Places(DriveTree tree, string? folder) => tree.FilesBelow(folder).Select(static each => each.Place);
}
