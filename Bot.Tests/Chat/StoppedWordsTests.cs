using System.Text;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Chat;

[Collection<OneChat>]
public sealed class StoppedWordsTests(LiveChat chat)
{
    [Fact]
    public async Task Are_patient_details_which_are_not_kept()
    {
        var page = await chat.OpenAsync();

        await page.SayAsync("my patient is 943 476 5919, what next?");

        await Expect(page.Message("That looked like a patient's details")).ToBeVisibleAsync();
        Assert.DoesNotContain(Directory.GetFiles(chat.Folder, "companion.db*"), file => Holds(file, "943 476 5919"));
    }

    [Fact]
    public async Task Are_words_of_a_crisis_which_bring_the_numbers_for_help()
    {
        var page = await chat.OpenAsync();

        await page.SayAsync("I think she will kill herself tonight");

        await Expect(page.Message("If someone's life is in danger now, call 999")).ToContainTextAsync("Samaritans on 116 123");
    }

    private static bool Holds(string path, string words)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Contains(words, StringComparison.Ordinal);
    }
}
