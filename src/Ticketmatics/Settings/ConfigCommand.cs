using Ticketmatics.Discord;
using Ticketmatics.Interactions;

namespace Ticketmatics.Settings;

/// <summary><c>/config</c>: shows all settings, or one, or sets one.</summary>
internal sealed class ConfigCommand : ICommand
{
    /// <summary>In place of a value; no setting takes it as one.</summary>
    private const string ResetWord = "reset";

    private static readonly ChoiceOption Which = new(
        "setting",
        SettingsTexts.SettingOption,
        [.. SettingCatalogue.All.Select(setting => new OptionChoice(setting.Name, setting.Key))]
    );

    private static readonly TextOption Value = new("value", SettingsTexts.ValueOption, MaxLength: 2000);

    private static readonly ChannelOption Channel = new(
        "channel",
        SettingsTexts.ChannelOption,
        [ChannelType.GuildText, ChannelType.GuildCategory]
    );

    private static readonly RoleOption Role = new("role", SettingsTexts.RoleOption, IsRequired: false);

    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput(
            "config",
            SettingsTexts.ConfigDescription,
            [Which.Definition, Value.Definition, Channel.Definition, Role.Definition],
            defaultMemberPermissions: Permissions.Administrator
        );

    public Access Access => Access.Administrator;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var value = Value.In(call);
        var channel = Channel.In(call);
        var role = Role.In(call);
        var isSet = value is not null || channel is not null || role is not null;
        if (Which.In(call) is not { } key)
        {
            return isSet ? Reply.Refuse(SettingsTexts.NoSetting) : Reply.Private(ConfigPanel.All(await ReadAsync()));
        }

        if (SettingCatalogue.Find(key) is not { } setting)
        {
            return Reply.Refuse(SettingsTexts.UnknownSetting);
        }

        return isSet
            ? await SettingsRequests.ChangeAsync(
                call,
                settings => Decide(setting, settings, value, channel, role),
                (before, after) => Reply.Private(ConfigPanel.One(setting, after, NoticeOf(setting, before, after))),
                cancellationToken
            )
            : Reply.Private(ConfigPanel.One(setting, await ReadAsync()));

        async Task<GuildSettings> ReadAsync() =>
            (await call.Store.ReadGuildAsync(call.Guild, cancellationToken)).Settings;
    }

    /// <summary>What a change came to, for who made it.</summary>
    public static string NoticeOf(Setting setting, GuildSettings before, GuildSettings after)
    {
        var (was, becomes) = (setting.Show(before), setting.Show(after));
        return string.Equals(was, becomes, StringComparison.Ordinal)
            ? SettingsTexts.Unchanged(setting.Name, was)
            : SettingsTexts.Changed(setting.Name, was, becomes);
    }

    private static SettingsDecision Decide(
        Setting setting,
        GuildSettings settings,
        string? value,
        Channel? channel,
        Role? role
    ) =>
        string.Equals(value, ResetWord, StringComparison.OrdinalIgnoreCase)
            ? new SettingsDecision.Accepted(setting.Reset(settings))
            : setting switch
            {
                ChannelSetting place => place.Set(settings, channel?.Type == place.Type ? $"{channel.Id}" : ""),
                RoleSetting holders => holders.Set(settings, role is null ? "" : $"{role.Id}"),
                _ => setting.Set(settings, value ?? ""),
            };
}
