using System.IO.Compression;
using System.Text.Json;
using Bot.Packaging;

namespace Bot.Tests.Packaging;

public sealed class IconTests
{
    private static readonly TeamsPackage Package = new(Guid.AllBitsSet, Guid.AllBitsSet, "bot.example.nhs.uk");

    [Fact]
    public void The_colour_icon_is_192_by_192_and_opaque()
    {
        var icon = Icon("color.png");

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(Pixels(icon), pixel => Assert.Equal(byte.MaxValue, icon[pixel.X, pixel.Y].Opacity));
    }

    [Fact]
    public void The_colour_icons_mark_stays_in_the_middle_96_by_96_that_no_mask_cuts()
    {
        var icon = Icon("color.png");
        var marked = Pixels(icon).Where(pixel => icon[pixel.X, pixel.Y] != icon[0, 0]).ToList();

        Assert.NotEmpty(marked);
        Assert.All(marked, pixel => Assert.True(pixel is { X: >= 48 and < 144, Y: >= 48 and < 144 }, $"{pixel}"));
    }

    [Fact]
    public void The_colour_icons_background_is_the_accent_colour()
    {
        var (red, green, blue, _) = Icon("color.png")[0, 0];

        var accent = JsonDocument.Parse(Package.Manifest()).RootElement.GetProperty("accentColor").GetString();
        Assert.Equal(accent, $"#{red:x2}{green:x2}{blue:x2}");
    }

    [Fact]
    public void The_outline_icon_is_32_by_32_in_pure_white_on_nothing()
    {
        var icon = Icon("outline.png");
        var drawn = Pixels(icon).Select(pixel => icon[pixel.X, pixel.Y]).Where(pixel => pixel.Opacity > 0).ToList();

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.InRange(drawn.Count, 32, 32 * 32 / 2);
        Assert.All(drawn, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
    }

    private static Png Icon(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Package.ToZip()));
        using var bytes = new MemoryStream();
        using var entry = zip.Entries.Single(entry => string.Equals(entry.Name, name, StringComparison.Ordinal)).Open();
        entry.CopyTo(bytes);
        return new Png(bytes.ToArray());
    }

    private static IEnumerable<(int X, int Y)> Pixels(Png icon) =>
        Enumerable.Range(0, icon.Height).SelectMany(y => Enumerable.Range(0, icon.Width).Select(x => (x, y)));
}
