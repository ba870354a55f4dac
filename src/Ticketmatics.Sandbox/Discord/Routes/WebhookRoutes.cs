using System.Diagnostics.CodeAnalysis;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// What an interaction's token is good for. See Discord Docs/Receiving and Responding, "Followup Messages".
/// </summary>
internal static class WebhookRoutes
{
    private const string Root = "/webhooks/{application}/{token}";
    private const string WithResponse = "with_response";

    public static IEnumerable<ApiRoute> All() =>
        [
            new("POST", Root, FollowUp, NeedsToken: false) { TakesFiles = true },
            new("GET", Root + "/messages/@original", Get, NeedsToken: false),
            new("PATCH", Root + "/messages/@original", Edit, NeedsToken: false) { TakesFiles = true },
            new("DELETE", Root + "/messages/@original", Delete, NeedsToken: false),
            new("GET", Root + "/messages/{message}", Get, NeedsToken: false),
            new("PATCH", Root + "/messages/{message}", Edit, NeedsToken: false) { TakesFiles = true },
            new("DELETE", Root + "/messages/{message}", Delete, NeedsToken: false),
            new("POST", "/interactions/{interaction}/{token}/callback", Callback, NeedsToken: false)
            {
                TakesFiles = true,
            },
        ];

    private static ApiResult FollowUp(ApiCall call)
    {
        var interaction = Answered(call);
        var draft = MessageRules.Read(call.Body, MessageUse.Answer, call.Files);
        if (interaction.OwesText && TryFind(call, interaction, interaction.Original, out var channel, out var owed))
        {
            // Discord gives the first follow-up of a deferred answer to its placeholder, whatever its flags say.
            MessageEdits.Apply(call.World, channel, owed, draft);
            interaction.OwesText = false;
            return ApiResult.Ok(MessageJson.Of(call.World, owed));
        }

        var message = AnswerEffects.Post(call.World, interaction, draft);
        return ApiResult.Ok(MessageJson.Of(call.World, message));
    }

    private static ApiResult Get(ApiCall call)
    {
        var interaction = Answered(call);
        var (_, message) = Find(call, interaction);
        return ApiResult.Ok(MessageJson.Of(call.World, message));
    }

    private static ApiResult Edit(ApiCall call)
    {
        var interaction = Answered(call);
        var (channel, message) = Find(call, interaction);
        var draft = MessageRules.Read(call.Body, MessageUse.AnswerEdit, call.Files, edited: message);
        MessageEdits.Apply(call.World, channel, message, draft);
        if (message.Id == interaction.Original)
        {
            interaction.OwesText = false;
        }

        return ApiResult.Ok(MessageJson.Of(call.World, message));
    }

    private static ApiResult Delete(ApiCall call)
    {
        var (channel, message) = Find(call, Answered(call));
        call.World.Remove(channel, message);
        return ApiResult.NoContent;
    }

    private static ApiResult Callback(ApiCall call)
    {
        call.OnlyQuery(WithResponse);
        var wantsResponse = call.QueryFlag(WithResponse);
        var id = call.Id<Interaction>("interaction");
        if (
            !call.World.Interactions.TryGetValue(call.Text("token"), out var interaction)
            || interaction.Id != id
            || interaction.Stage is InteractionStage.Failed
        )
        {
            throw ApiException.UnknownInteraction();
        }

        if (interaction.Stage is InteractionStage.Answered)
        {
            throw ApiException.AlreadyAcknowledged();
        }

        var answer = AnswerRules.Read(call.World, interaction, call.Body, call.Files);
        var outcome = AnswerEffects.Apply(call.World, interaction, answer);
        return wantsResponse ? ApiResult.Ok(CallbackJson.Of(call.World, interaction, outcome)) : ApiResult.NoContent;
    }

    /// <summary>An interaction whose token is good: answered, and less than 15 minutes old.</summary>
    private static SandboxInteraction Answered(ApiCall call)
    {
        if (
            call.Id<Application>("application") != call.World.ApplicationId
            || !call.World.Interactions.TryGetValue(call.Text("token"), out var interaction)
            || interaction.Stage is not InteractionStage.Answered
        )
        {
            throw ApiException.UnknownWebhook();
        }

        return interaction.ExpiresAt > call.World.Now ? interaction : throw ApiException.InvalidWebhookToken();
    }

    private static (SandboxChannel Channel, SandboxMessage Message) Find(ApiCall call, SandboxInteraction interaction)
    {
        var id = call.Text("message").Length == 0 ? interaction.Original : call.Id<Message>("message");
        return TryFind(call, interaction, id, out var channel, out var message)
            ? (channel, message)
            : throw ApiException.UnknownMessage();
    }

    private static bool TryFind(
        ApiCall call,
        SandboxInteraction interaction,
        MessageId? id,
        [NotNullWhen(true)] out SandboxChannel? channel,
        [NotNullWhen(true)] out SandboxMessage? message
    )
    {
        message = null;
        return call.World.Channels.TryGetValue(interaction.ChannelId, out channel)
            && (
                message = channel.Messages.Find(entry =>
                    entry.Id == id && (id == interaction.Original || entry.Origin?.Interaction == interaction.Id)
                )
            )
                is not null;
    }
}
