using Bot.Documents.Folders;

namespace Bot.Tests.Documents.Folders;

public sealed class WatchedFolderTests
{
    [Theory]
    [InlineData("/a/b", "/a", true)]
    [InlineData("/a", "/a", true)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("/ab", "/a", false)]
    [InlineData("/a/..b", "/a", true)]
    public void Knows_whether_it_lies_in_another(string path, string other, bool isWithin) =>
        Assert.Equal(isWithin, new WatchedFolder(path).IsWithin(new WatchedFolder(other)));
}
