using System.Globalization;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Users, members, roles, guilds and channels as Discord sends them.</summary>
internal static class GuildJson
{
    public static string Bits(Permissions permissions) => ((ulong)permissions).ToString(CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);

    public static JsonObject Of(SandboxUser user)
    {
        var json = new JsonObject
        {
            ["id"] = user.Id.ToString(),
            ["username"] = user.Username,
            ["discriminator"] = "0",
            ["global_name"] = user.Bot ? null : user.GlobalName,
            ["avatar"] = null,
            ["public_flags"] = 0,
            ["flags"] = 0,
            ["primary_guild"] = null,
        };
        if (user.Bot)
        {
            json["bot"] = true;
        }

        return json;
    }

    /// <summary>The application's own user, who reads more of itself than others do.</summary>
    public static JsonObject OfSelf(SandboxUser user)
    {
        var json = Of(user);
        json["mfa_enabled"] = false;
        json["locale"] = user.Locale;
        return json;
    }

    /// <param name="withUser">Members in resolved data come without.</param>
    public static JsonObject Of(SandboxMember member, bool withUser = true)
    {
        var json = new JsonObject
        {
            ["roles"] = new JsonArray([.. member.Roles.Select(role => (JsonNode)role.ToString())]),
            ["nick"] = member.Nick,
            ["avatar"] = null,
            ["banner"] = null,
            ["joined_at"] = Time(member.JoinedAt),
            ["premium_since"] = null,
            ["flags"] = 0,
            ["pending"] = false,
            ["communication_disabled_until"] = member.TimedOutUntil is { } until ? Time(until) : null,
        };
        if (withUser)
        {
            json["user"] = Of(member.User);
            json["deaf"] = false;
            json["mute"] = false;
        }

        return json;
    }

    public static JsonObject Of(SandboxRole role) =>
        new()
        {
            ["id"] = role.Id.ToString(),
            ["name"] = role.Name,
            ["color"] = role.Color,
            ["colors"] = new JsonObject
            {
                ["primary_color"] = role.Color,
                ["secondary_color"] = null,
                ["tertiary_color"] = null,
            },
            ["hoist"] = false,
            ["icon"] = null,
            ["unicode_emoji"] = null,
            ["position"] = role.Position,
            ["permissions"] = Bits(role.Permissions),
            ["managed"] = role.Managed,
            ["mentionable"] = role.Mentionable,
            ["flags"] = 0,
        };

    public static JsonObject Of(SandboxGuild guild) =>
        new()
        {
            ["id"] = guild.Id.ToString(),
            ["name"] = guild.Name,
            ["icon"] = null,
            ["description"] = null,
            ["home_header"] = null,
            ["splash"] = null,
            ["discovery_splash"] = null,
            ["banner"] = null,
            ["owner_id"] = guild.OwnerId.ToString(),
            ["application_id"] = null,
            ["region"] = "deprecated",
            ["afk_channel_id"] = null,
            ["afk_timeout"] = 300,
            ["system_channel_id"] = null,
            ["system_channel_flags"] = 0,
            ["widget_enabled"] = false,
            ["widget_channel_id"] = null,
            ["verification_level"] = 1,
            ["default_message_notifications"] = 1,
            ["mfa_level"] = 0,
            ["explicit_content_filter"] = 0,
            ["max_presences"] = null,
            ["max_members"] = 25_000_000,
            ["max_stage_video_channel_users"] = 50,
            ["max_video_channel_users"] = 25,
            ["vanity_url_code"] = null,
            ["premium_tier"] = 0,
            ["premium_subscription_count"] = 0,
            ["premium_progress_bar_enabled"] = false,
            ["preferred_locale"] = guild.Locale,
            ["rules_channel_id"] = null,
            ["safety_alerts_channel_id"] = null,
            ["public_updates_channel_id"] = null,
            ["nsfw"] = false,
            ["nsfw_level"] = 0,
            ["features"] = FeaturesOf(guild),
            ["emojis"] = new JsonArray(),
            ["stickers"] = new JsonArray(),
            ["incidents_data"] = null,
            ["roles"] = new JsonArray([.. guild.Roles.Values.Select(role => (JsonNode)Of(role))]),
        };

    /// <summary>Adds how many members there are; all of them are there at the moment.</summary>
    public static void AddCounts(JsonObject json, SandboxGuild guild)
    {
        json["approximate_member_count"] = guild.Members.Count;
        json["approximate_presence_count"] = guild.Members.Count;
    }

    public static JsonArray FeaturesOf(SandboxGuild guild) => guild.IsCommunity ? new("COMMUNITY") : [];

    public static JsonObject Of(World world, SandboxChannel channel)
    {
        var json = new JsonObject
        {
            ["id"] = channel.Id.ToString(),
            ["type"] = (int)channel.Type,
            ["flags"] = 0,
        };
        if (channel.HoldsMessages)
        {
            json["last_message_id"] = channel.LastMessageId?.ToString();
        }

        if (channel.Recipient is { } recipient)
        {
            json["recipients"] = new JsonArray(Of(world.Users[recipient]));
            return json;
        }

        json["guild_id"] = channel.GuildId.ToString();
        json["name"] = channel.Name;
        json["position"] = channel.Position;
        json["parent_id"] = channel.ParentId?.ToString();
        json["nsfw"] = channel.Nsfw;
        json["permission_overwrites"] = new JsonArray([.. channel.Overwrites.Select(o => (JsonNode)Of(o))]);
        if (channel.HoldsMessages)
        {
            json["topic"] = channel.Topic;
            json["rate_limit_per_user"] = channel.RateLimitPerUser;
        }

        return json;
    }

    private static JsonObject Of(SandboxOverwrite overwrite) =>
        new()
        {
            ["id"] = new UserId(overwrite.Id).ToString(),
            ["type"] = overwrite.OfMember ? 1 : 0,
            ["allow"] = Bits(overwrite.Allow),
            ["deny"] = Bits(overwrite.Deny),
        };
}
