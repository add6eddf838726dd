using System.Xml;
using Cards;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Cards;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("two lines\nand 👩‍⚕️", "two lines\nand 👩‍⚕️")]
    [InlineData("a\u0001b\u001bc\u0000d\uFFFEe", "abcde")]
    public void Leaves_out_what_no_document_may_hold(string text, string left) => Assert.Equal(left, Printable.Of(text));

    [Fact]
    public void Leaves_out_half_a_character() => Assert.Equal("half  of one", Printable.Of("half \uD83D of one"));

    [Fact]
    public void Whatever_is_typed_can_stand_in_a_document() => Prop.ForAll<char[]>(static letters =>
        XmlConvert.VerifyXmlChars(Printable.Of(new string(letters ?? []))) is not null).QuickCheckThrowOnFailure();
}
