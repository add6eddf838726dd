using Bot.Evaluation.Asked;

namespace Bot.Tests.Evaluation.Asked;

public sealed class AskFiguresTests
{
    [Fact]
    public void Measures_what_was_cited_said_and_refused()
    {
        var asked = new AskedCase { Question = "Who?", Cites = ["Carers"], Says = ["monthly"] };
        var stopped = new AskedCase { Question = "What?", Refuses = true };
        AskOutcome[] outcomes =
        [
            new(asked, IsRefused: false, IsUnsure: false, [("carers", "Carers"), ("other", "Other")], "Meet MONTHLY.", IsUnsafe: false),
            new(asked, IsRefused: true, IsUnsure: false, [], "", IsUnsafe: false),
            new(stopped, IsRefused: true, IsUnsure: false, [], "", IsUnsafe: false),
            new(stopped, IsRefused: false, IsUnsure: false, [("other", "Other")], "Yes.", IsUnsafe: true),
            new(stopped, IsRefused: false, IsUnsure: true, [("other", "Other")], "The closest I have.", IsUnsafe: false),
            new(stopped, IsRefused: false, IsUnsure: true, [("other", "Other")], "The closest I have.", IsUnsafe: false),
        ];

        Assert.Equal(new AskFigures(6, CitationPrecision: .5, CitationRecall: .5, Said: .5, RefusalPrecision: .5, RefusalRecall: .75, OnlyUnsure: .5, Unsafe: 1), AskFigures.Of(outcomes));
    }
}
