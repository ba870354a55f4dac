using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Posts what was prepared to the bot, and does what the answer says.</summary>
internal sealed class InteractionDispatch(World world, SignedPost post, IWiretap? wiretap)
{
    /// <summary>Where interactions are posted; <see langword="null"/> while no bot is connected.</summary>
    public Uri? BotUrl { get; set; }

    /// <param name="prepare">Runs while the world is locked.</param>
    public async Task<Outcome> SendAsync(Func<PreparedInteraction> prepare, CancellationToken cancellationToken)
    {
        PreparedInteraction prepared;
        byte[] body;
        try
        {
            lock (world.Gate)
            {
                prepared = prepare();
                body = Encoding.UTF8.GetBytes(prepared.Payload.ToJsonString());
            }
        }
        catch (NotSentException refused)
        {
            return new(refused.Kind, refused.Message);
        }

        var reply = BotUrl is { } url
            ? await post.SendAsync(url, body, forged: false, cancellationToken)
            : PostReply.None("No bot is connected");
        Outcome outcome;
        lock (world.Gate)
        {
            outcome = Finish(prepared, reply);
        }

        wiretap?.OnInteraction(prepared.Payload, reply.Body, outcome.Kind is not OutcomeKind.Failed);
        return outcome;
    }

    private Outcome Finish(PreparedInteraction prepared, PostReply reply)
    {
        var interaction = prepared.Interaction;
        if (interaction.Stage is InteractionStage.Answered && reply is { Status: 202, Body.Length: 0 })
        {
            // The bot answered by callback, and says so.
            CloseModal(prepared);
            return interaction.Outcome!;
        }

        try
        {
            var answer = AnswerRules.Read(world, interaction, AnswerBody.Read(reply));
            if (interaction.Stage is InteractionStage.Answered)
            {
                throw ApiException.AlreadyAcknowledged();
            }

            var outcome = AnswerEffects.Apply(world, interaction, answer);
            CloseModal(prepared);
            return outcome;
        }
        catch (ApiException illegal)
        {
            if (interaction.Stage is InteractionStage.Waiting)
            {
                interaction.Stage = InteractionStage.Failed;
            }

            var reason = illegal.Status == AnswerBody.NoAnswer ? illegal.Message : illegal.ToJson().ToJsonString();
            return Outcome.Failed(reason) with { Interaction = interaction.Id };
        }
    }

    private void CloseModal(PreparedInteraction prepared)
    {
        if (prepared.AnswersModal is { } modal)
        {
            world.Modals.Remove(modal.Id);
        }
    }
}
