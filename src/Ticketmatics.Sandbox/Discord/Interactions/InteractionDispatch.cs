using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Posts what was prepared to the bot, and does what the answer says.</summary>
internal sealed class InteractionDispatch(
    World world,
    SignedPost post,
    Faults faults,
    Recorder recorder,
    IWiretap? wiretap
)
{
    /// <summary>How late an answer is heeded that is to be overtaken.</summary>
    private static readonly TimeSpan Overtaking = TimeSpan.FromSeconds(1);

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

        var (at, begun) = (world.Now, world.Time.GetTimestamp());
        var reply = await PostAsync(body, cancellationToken);
        var duration = world.Time.GetElapsedTime(begun);
        Outcome outcome;
        TicketMark? mark;
        lock (world.Gate)
        {
            mark = TicketMark.In(world.Channels.GetValueOrDefault(prepared.Interaction.ChannelId)?.Topic);
            outcome = Finish(prepared, reply);
        }

        recorder.Add(Recorded(prepared, reply, outcome) with { At = at, Duration = duration }, mark);
        wiretap?.OnInteraction(prepared.Payload, reply.Body, outcome.Kind is not OutcomeKind.Failed);
        return outcome;
    }

    private async Task<PostReply> PostAsync(byte[] body, CancellationToken cancellationToken)
    {
        if (BotUrl is not { } url)
        {
            return PostReply.None("No bot is connected");
        }

        if (faults.TakeNamed(FaultSwitches.Cut))
        {
            return PostReply.None("The bot cannot be reached: the network is cut");
        }

        if (faults.TakeNamed(FaultSwitches.Overtaken))
        {
            var answer = await post.SendAsync(url, body, forged: false, cancellationToken);
            await Task.Delay(Overtaking, world.Time, cancellationToken);
            return answer;
        }

        if (!faults.TakeNamed(FaultSwitches.Late))
        {
            return await post.SendAsync(url, body, forged: false, cancellationToken);
        }

        var waited = Task.Delay(Limits.FirstAnswer, world.Time, cancellationToken);
        await post.SendAsync(url, body, forged: false, cancellationToken);
        await waited;
        return PostReply.None(Outcome.DidNotRespond);
    }

    private static Exchange Recorded(PreparedInteraction prepared, PostReply reply, Outcome outcome) =>
        new()
        {
            Kind = ExchangeKind.Interaction,
            At = default,
            Title = InteractionTitle.Of(prepared.Payload),
            Status = reply.Status,
            Failure = outcome.Kind is OutcomeKind.Failed ? outcome.Reason : null,
            Refusal = outcome.Refusal?.ToJsonString() ?? "",
            Request = prepared.Payload.ToJsonString(),
            Response = Encoding.UTF8.GetString(reply.Body),
            Who = prepared.Interaction.User,
            Guild = GuildId.TryParse(prepared.Payload["guild_id"]?.GetValue<string>(), out var guild) ? guild : null,
            Interaction = prepared.Interaction.Id,
        };

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
            var answer = AnswerRules.Read(world, interaction, AnswerBody.Read(reply), files: []);
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

            var failed =
                illegal.Status == AnswerBody.NoAnswer
                    ? Outcome.Failed(illegal.Message)
                    : Outcome.Failed($"Discord does not take the bot's answer. {illegal.ToSentence()}") with
                    {
                        Refusal = illegal.ToJson(),
                    };
            return failed with { Interaction = interaction.Id };
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
