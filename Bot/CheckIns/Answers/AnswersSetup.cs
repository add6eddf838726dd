using Bot.CheckIns.Forms;
using Bot.Turns;
using Cards.CheckIns;
using Cards.CheckIns.Answering;
using Cards.Help;

namespace Bot.CheckIns.Answers;

/// <summary>Registers answering, in a dialog and in a person's own chat.</summary>
internal static class AnswersSetup
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton<AnswerDesk>()
        .AddSingleton<AnswerCards>()
        .AddSingleton(new HelpCommand(HelpGroup.CheckIns, "answer", "in our own chat: shows the check-ins that you can answer"))
        .AddTurnRoute(TurnRoute.ForWords<OpenCheckInsHandler>("answer"))
        .AddTurnRoute(Press.Route<AnswerHandler>(CheckInCard.AnswerVerb, CheckInCard.AnswerInChatVerb))
        .AddTurnRoute(new TurnRoute(typeof(SaveAnswersHandler), SaveAnswersHandler.Takes))
        .AddTurnRoute(Press.Route<WithdrawHandler>(WithdrawCard.AskVerb, WithdrawCard.Verb));
}
