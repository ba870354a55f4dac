using System.Globalization;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>The application itself. See Discord Docs/Application.</summary>
internal sealed class OwnApplicationRoutes(SandboxDiscord discord)
{
    private const string Endpoint = "interactions_endpoint_url";

    /// <summary>Presence, members and message content of an application that is not reviewed: all a bot may change.</summary>
    private const ApplicationFlags Limited =
        (ApplicationFlags)(1L << 13 | 1L << 15) | ApplicationFlags.MessageContentLimited;

    /// <summary>Discord's own mark of an application that has global commands.</summary>
    private const ApplicationFlags CommandBadge = (ApplicationFlags)(1L << 23);

    public IEnumerable<ApiRoute> All() =>
        [
            new("GET", "/applications/@me", call => ApiResult.Ok(Describe(call.World))),
            new("PATCH", "/applications/@me", Edit) { Before = CheckEndpointAsync },
        ];

    private JsonObject Describe(World world) =>
        new()
        {
            ["id"] = world.ApplicationId.ToString(),
            ["name"] = world.Users[world.BotId].GlobalName,
            ["icon"] = null,
            ["description"] = "",
            ["type"] = null,
            ["bot_public"] = world.Options.BotPublic,
            ["bot_require_code_grant"] = false,
            ["verify_key"] = discord.PublicKey,
            ["flags"] = (long)FlagsOf(world),
            ["flags_new"] = ((long)FlagsOf(world)).ToString(CultureInfo.InvariantCulture),
            ["redirect_uris"] = new JsonArray(),
            ["role_connections_verification_url"] = null,
            ["owner"] = GuildJson.Of(world.Users[discord.Default.Administrator]),
            ["team"] = null,
            ["approximate_user_install_count"] = 0,
            ["approximate_user_authorization_count"] = 0,
            ["explicit_content_filter"] = 0,
            ["eligible_oauth2_scopes"] = new JsonArray("bot", "applications.commands"),
            ["approximate_guild_count"] = world.Guilds.Values.Count(guild => guild.Members.ContainsKey(world.BotId)),
            ["interactions_endpoint_url"] = discord.BotUrl?.ToString(),
            ["bot"] = GuildJson.Of(world.Users[world.BotId]),
        };

    private static ApplicationFlags FlagsOf(World world) =>
        world.Commands.Registered(guild: null).Any() ? world.Flags | CommandBadge : world.Flags;

    /// <summary>Of what Discord lets a bot change of itself, what bears on tickets.</summary>
    private static (Uri? Endpoint, ApplicationFlags? Flags) Read(ApiCall call)
    {
        var errors = new FormErrors();
        var body = new FieldReader(call.Body, "", errors);
        var text = body.Text(Endpoint, 0, Limits.ButtonUrlLength);
        var flags = (ApplicationFlags?)body.Whole("flags", 0, int.MaxValue);
        body.Done();
        Uri? url = null;
        if (text is { Length: > 0 } && !Uri.TryCreate(text, UriKind.Absolute, out url))
        {
            body.Refuse(Endpoint, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }

        errors.ThrowIfAny();
        return (url, flags);
    }

    private async Task CheckEndpointAsync(ApiCall call, CancellationToken cancellationToken)
    {
        if (
            Read(call).Endpoint is { } url
            && await discord.EndpointCheck.RunAsync(url, cancellationToken) is { } complaint
        )
        {
            throw FormErrors.Of(
                Endpoint,
                DiscordErrorCode.EndpointInvalid,
                $"The specified interactions endpoint url could not be verified. {complaint}"
            );
        }
    }

    private ApiResult Edit(ApiCall call)
    {
        var (url, flags) = Read(call);
        if (flags is { } wanted)
        {
            CheckFlags(call.World, wanted);
            call.World.Flags = wanted & ~CommandBadge;
        }

        if (call.Body.ContainsKey(Endpoint))
        {
            discord.BotUrl = url;
        }

        return ApiResult.Ok(Describe(call.World));
    }

    private static void CheckFlags(World world, ApplicationFlags wanted)
    {
        var changed = wanted ^ FlagsOf(world);
        if ((changed & ~Limited) is not ApplicationFlags.None)
        {
            throw FormErrors.Of("flags", "APPLICATION_FLAGS_INVALID", "Only flags of limited intents can be changed.");
        }

        if (world.Options.NeedsReview && (changed & wanted) is not ApplicationFlags.None)
        {
            throw FormErrors.Of("flags", "APPLICATION_FLAGS_INVALID", "This intent needs a review.");
        }
    }
}
