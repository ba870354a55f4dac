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
        SendAsync(who, InteractionType.ApplicationCommand, new JsonObject { ["name"] = name, ["type"] = 1 });

    public Task<string> PressAsync(UserId who, SandboxMessage message, string customId) =>
        SendAsync(
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

    public Task<string> SubmitAsync(UserId who, string customId, string field, string value)
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
        return SendAsync(who, InteractionType.ModalSubmit, data);
    }

    /// <returns>The body of the bot's answer.</returns>
    private async Task<string> SendAsync(
        UserId who,
        InteractionType type,
        JsonObject data,
        SandboxMessage? message = null
    )
    {
        byte[] body;
        lock (play.Discord.World.Gate)
        {
            var world = play.Discord.World;
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
            };
            var payload = InteractionPayload.Of(world, interaction, channel, data);
            if (message is not null)
            {
                InteractionPayload.AddMessage(world, payload, message);
            }

            body = Encoding.UTF8.GetBytes(payload.ToJsonString());
        }

        var reply = await play.Discord.Post.SendAsync(play.Discord.BotUrl!, body, forged: false, Play.Token);
        reply.Status.ShouldBe(200);
        return JsonNode.Parse(reply.Body)!.ToJsonString(Play.Readable);
    }
}
