using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class ChatterTests
{
    [Theory]
    [InlineData("Hi all, what is a link worker?", "what is a link worker?")]
    [InlineData("I'm a practice nurse and I want to refer someone", "I want to refer someone")]
    [InlineData("GP here, who can refer?", "who can refer?")]
    [InlineData("As a pharmacist, can I refer?", "can I refer?")]
    [InlineData("what is a link worker?", "what is a link worker?")]
    public void Tells_who_asks_from_what_is_asked(string text, string asked) =>
        Assert.Equal(asked, string.Concat(Chatter.Parts(text).Where(static part => !part.IsBackground).Select(static part => part.Text)).Trim());

    [Fact]
    public void Takes_a_text_that_only_introduces_for_what_is_asked() =>
        Assert.DoesNotContain(Chatter.Parts("I'm a carer."), static part => part.IsBackground);

    [Fact]
    public void Loses_no_letter() =>
        Assert.Equal("Hello, I'm a nurse. Who can refer?", string.Concat(Chatter.Parts("Hello, I'm a nurse. Who can refer?").Select(static part => part.Text)));
}
