using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>A sandbox with a scripted bot, and a message of the bot's with a button and a select.</summary>
public abstract class InteractionTests : IAsyncLifetime
{
    internal const string PanelBody = """
        {"content":"Panel","components":[
          {"type":1,"components":[
            {"type":2,"style":1,"label":"Open","custom_id":"open"},
            {"type":2,"style":1,"label":"Off","custom_id":"off","disabled":true}]},
          {"type":1,"components":[{"type":3,"custom_id":"kind","options":[
            {"label":"Bug","value":"bug"},{"label":"Other","value":"other"}]}]}]}
        """;

    internal ManualTimeProvider Time { get; } = new();

    internal SandboxServer Server { get; private set; } = null!;

    internal ScriptedBot Bot { get; private set; } = null!;

    internal MessageId Panel { get; private set; }

    internal InteractionSender Sender => Server.Discord.Sender;

    internal UserId Player => Server.People.Players[0];

    internal UserId OtherPlayer => Server.People.Players[1];

    internal ChannelId General => Server.People.General;

    internal static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Server = await SandboxServer.StartAsync(new() { Time = Time });
        Bot = await ScriptedBot.StartAsync(Server.Discord);
        Panel = await PostAsync(PanelBody);
        await RegisterAsync(
            """
            [{"name":"ticket","description":"d","options":[
               {"type":3,"name":"about","description":"d","required":true,"max_length":10},
               {"type":6,"name":"member","description":"d"}]},
             {"name":"secret","description":"d","default_member_permissions":"0"},
             {"name":"mods","description":"d","default_member_permissions":"8192"},
             {"name":"staff","description":"d","options":[
               {"type":1,"name":"add","description":"d","options":[
                 {"type":3,"name":"who","description":"d","autocomplete":true}]}]},
             {"name":"Open for member","type":2},
             {"name":"Open about this","type":3}]
            """
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal static Dictionary<string, JsonNode> With(params (string Name, JsonNode Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);

    internal async Task<MessageId> PostAsync(string body)
    {
        var reply = await Server.CallAsync("POST", $"/channels/{General}/messages", body);
        return MessageId.Parse(reply.Body!["id"]!.ToString());
    }

    internal async Task RegisterAsync(string commands)
    {
        var target = $"/applications/{Server.World.ApplicationId}/commands";
        (await Server.CallAsync("PUT", target, commands)).Status.ShouldBe(200);
    }

    internal Task<Outcome> PressAsync() => Sender.PressAsync(Player, Panel, "open", Token);

    internal Task<Reply> WebhookAsync(string method, string token, string rest, string? body = null) =>
        Server.CallAsync(method, $"/webhooks/{Server.World.ApplicationId}/{token}{rest}", body, asBot: false);

    internal SandboxMessage? Find(MessageId? id) =>
        Server.World.Channels[General].Messages.Find(message => message.Id == id);

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
