using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Flows;

/// <summary>
/// Signed interactions that Discord's client would not send: of commands that are not shown, of buttons that are not
/// there, of forms that were never opened.
/// </summary>
internal sealed class SignedClick(Play play)
{
    public Task<string> CommandAsync(UserId who, string name) =>
        PostAsync(Prepare(who, InteractionType.ApplicationCommand, new JsonObject { ["name"] = name, ["type"] = 1 }));

    public Task<string> PressAsync(UserId who, SandboxMessage message, string customId) =>
        PostAsync(PreparePress(who, message, customId));

    /// <summary>A button that is not pressed yet.</summary>
    public PreparedClick PreparePress(UserId who, SandboxMessage message, string customId) =>
        Prepare(
            who,
            InteractionType.MessageComponent,
            new JsonObject
            {
                ["custom_id"] = customId,
                ["component_type"] = 2,
                ["id"] = 2,
            },
            message
        );

    public Task<string> SubmitAsync(UserId who, string customId, string field, string value) =>
        PostAsync(PrepareSubmit(who, customId, field, value));

    /// <summary>A filled-in form that is not sent yet.</summary>
    public PreparedClick PrepareSubmit(UserId who, string customId, string field, string value)
    {
        var input = new JsonObject
        {
            ["type"] = 4,
            ["custom_id"] = field,
            ["value"] = value,
        };
        var data = new JsonObject
        {
            ["custom_id"] = customId,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 1, ["components"] = new JsonArray(input) }),
        };
        return Prepare(who, InteractionType.ModalSubmit, data);
    }

    /// <summary>Posts what may have been posted before, and keeps the answer from Discord.</summary>
    /// <returns>The body of the bot's answer.</returns>
    public async Task<string> PostAsync(PreparedClick click)
    {
        var reply = await play.Discord.Post.SendAsync(play.Discord.BotUrl!, click.Body, forged: false, Play.Token);
        reply.Status.ShouldBe(200);
        play.Traffic.OnInteraction(JsonNode.Parse(click.Body)!, reply.Body, accepted: true);
        return JsonNode.Parse(reply.Body)!.ToJsonString(Play.Readable);
    }

    /// <summary>Discord takes note of an answer that was kept from it.</summary>
    public Outcome Deliver(PreparedClick click, string answer)
    {
        var world = play.Discord.World;
        lock (world.Gate)
        {
            var read = AnswerRules.Read(world, click.Interaction, JsonNode.Parse(answer)!.AsObject(), files: []);
            return AnswerEffects.Apply(world, click.Interaction, read);
        }
    }

    /// <summary>What opened the form.</summary>
    private static MessageOrigin SomeCommand(World world, UserId who) =>
        new(
            InteractionPayload.NewId(world, createdAt: null),
            (int)InteractionType.ApplicationCommand,
            "open",
            IsContextMenu: false,
            who,
            Source: null,
            Trigger: null
        );

    private PreparedClick Prepare(UserId who, InteractionType type, JsonObject data, SandboxMessage? message = null)
    {
        var world = play.Discord.World;
        lock (world.Gate)
        {
            var channel = world.Channels[message?.ChannelId ?? play.Here.Support];
            var interaction = new SandboxInteraction(
                InteractionPayload.NewId(world, createdAt: null),
                InteractionPayload.NewToken(),
                type,
                who
            )
            {
                ChannelId = channel.Id,
                ExpiresAt = world.Now + Limits.InteractionTokenLife,
                SourceMessage = message?.Id,
                Trigger = type is InteractionType.ModalSubmit ? SomeCommand(world, who) : null,
            };
            world.Interactions.Add(interaction.Token, interaction);
            var payload = InteractionPayload.Of(world, interaction, channel, data);
            if (message is not null)
            {
                InteractionPayload.AddMessage(world, payload, message);
            }

            return new(interaction, Encoding.UTF8.GetBytes(payload.ToJsonString()));
        }
    }
}

/// <param name="Body">As it is posted.</param>
internal sealed record PreparedClick(SandboxInteraction Interaction, byte[] Body);
