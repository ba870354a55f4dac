using System.Globalization;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Page;
using Ticketmatics.Storage;

namespace Ticketmatics.Sandbox.Inspector;

/// <summary>What the page's inspector calls, under <c>/page/inspector</c>.</summary>
internal static class InspectorRoutes
{
    public const string Root = "/page/inspector";

    private const int MostTimes = 100;

    /// <param name="store">The embedded bot's; null where the bot is elsewhere.</param>
    public static void MapInspector(this IEndpointRouteBuilder app, SandboxDiscord discord, ITicketStore? store)
    {
        var routes = new GuardedRoutes(app, new PageGuard(discord.Options.PageForAnyHost));
        var shown = new ExchangeJson(discord);
        var stopping = app.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

        routes.Map("GET", Root, _ => Task.FromResult(Overview()));
        routes.Map("GET", Root + "/exchanges/{number}", context => Task.FromResult(shown.Whole(Exchange(context))));
        routes.Map("GET", Root + "/exchanges/{number}/curl", context => Task.FromResult(Curl(Exchange(context))));
        routes.Map("DELETE", Root + "/exchanges", _ => Task.FromResult(Clear()));
        routes.Map("GET", Root + "/stored", StoredAsync);
        routes.Map("GET", Root + "/script", context => Task.FromResult(Script(context)));
        routes.Map("POST", Root + "/faults", SetFaultAsync);
        routes.Map("GET", Root + "/events", context => InspectorEvents.StreamAsync(discord, context, stopping));

        JsonNode Overview() =>
            new JsonObject
            {
                ["exchanges"] = new JsonArray([
                    .. discord.Recorder.All().Reverse().Select(exchange => (JsonNode)shown.Summary(exchange)),
                ]),
                ["faults"] = Faults(),
                ["hasStore"] = store is not null,
                ["most"] = Recorder.Most,
            };

        JsonArray Faults() =>
            new([
                .. FaultSwitches
                    .All.Where(fault => discord.Switches.HasWorker || fault.Name is not FaultSwitches.Death)
                    .Select(fault => (JsonNode)ExchangeJson.Fault(fault, discord.Switches.LeftOf(fault.Name))),
            ]);

        Exchange Exchange(HttpContext context) =>
            long.TryParse((string?)context.Request.RouteValues["number"], CultureInfo.InvariantCulture, out var number)
            && discord.Recorder.Find(number) is { } found
                ? found
                : throw PageException.Unknown("exchange any more");

        JsonNode Curl(Exchange exchange) =>
            exchange.Kind is ExchangeKind.Interaction && discord.BotUrl is { } url
                ? new JsonObject { ["command"] = CurlCommand.Of(url, exchange.Request, discord.Post) }
                : throw PageException.NotAllowed("Only interactions can be sent again.");

        JsonNode Clear()
        {
            discord.Recorder.Clear();
            return new JsonObject();
        }

        JsonNode Script(HttpContext context)
        {
            var guild = GuildId.TryParse(context.Request.Query["guild"].ToString(), out var id)
                ? id
                : throw PageException.Malformed("'guild' is no id.");
            return new JsonObject
            {
                ["script"] = Scripts.ScriptWriter.Write(discord.World, guild, discord.Recorder.All()),
            };
        }

        async Task<JsonNode> StoredAsync(HttpContext context)
        {
            if (store is null)
            {
                throw PageException.Unknown("store here: the bot is elsewhere");
            }

            var query = context.Request.Query;
            var guild = GuildId.TryParse(query["guild"].ToString(), out var id)
                ? id
                : throw PageException.Malformed("'guild' is no id.");
            int? ticket = int.TryParse(query["ticket"].ToString(), CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
            var stored = await StoredJson.OfAsync(store, guild, ticket, context.RequestAborted);
            return JsonNode.Parse(discord.Redaction.Of(stored.ToJsonString()))!;
        }

        async Task<JsonNode> SetFaultAsync(HttpContext context)
        {
            var body = await PageRequest.ReadBodyAsync(context.Request, context.RequestAborted);
            var name = body["name"]?.ToString();
            var fault =
                FaultSwitches.All.FirstOrDefault(fault => string.Equals(fault.Name, name, StringComparison.Ordinal))
                ?? throw PageException.Unknown("fault");
            if (fault.Name is FaultSwitches.Death && !discord.Switches.HasWorker)
            {
                throw PageException.NotAllowed("The bot's worker is in another process.");
            }

            discord.Switches.Set(fault.Name, TimesIn(body, fault));
            return Faults();
        }
    }

    /// <summary>0 is off; absent or null is on until it is switched off.</summary>
    private static int TimesIn(JsonObject body, FaultSwitch fault) =>
        body["times"] switch
        {
            null => FaultSwitches.Always,
            JsonValue value when value.TryGetValue(out int times) && times is >= 0 and <= MostTimes => times is 0
            || fault.Times
                ? times
                : throw PageException.Malformed("This fault is on or off, and not for a number of times."),
            _ => throw PageException.Malformed($"'times' is a number from 0 to {MostTimes}."),
        };
}
