using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

namespace Ticketmatics.Settings;

/// <summary><c>/config</c>: shows all settings, or one, or sets one.</summary>
internal sealed class ConfigCommand : ICommand
{
    /// <summary>In place of a value; who wants the word itself as a title types it into the form.</summary>
    private const string ResetWord = "reset";

    private static readonly ChoiceOption Which = new(
        "setting",
        texts => texts.Settings.SettingOption,
        [
            .. SettingCatalogue.All.Select(setting =>
                ((Func<Texts, string>)(texts => setting.Name(texts.Settings)), setting.Key)
            ),
        ]
    );

    private static readonly TextOption Value = new("value", texts => texts.Settings.ValueOption, MaxLength: 2000);

    private static readonly ChannelOption Channel = new(
        "channel",
        texts => texts.Settings.ChannelOption,
        [ChannelType.GuildText, ChannelType.GuildCategory]
    );

    private static readonly RoleOption Role = new("role", texts => texts.Settings.RoleOption, IsRequired: false);

    public string Name => "config";

    public Func<Texts, string> Description => texts => texts.Settings.ConfigDescription;

    public CommandDefinition Definition =>
        Commands.ChatInput(
            Name,
            Description,
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
            return isSet
                ? Reply.Refuse(call.Texts.Settings.NoSetting)
                : Reply.Private(ConfigPanel.All(await ReadAsync(), call.Texts));
        }

        if (SettingCatalogue.Find(key) is not { } setting)
        {
            return Reply.Refuse(call.Texts.Settings.UnknownSetting);
        }

        return isSet
            ? await SettingsRequests.ChangeAsync(
                call,
                settings => Decide(setting, settings, value, channel, role),
                (before, after) => Reply.Private(ConfigPanel.Changed(setting, before, after, call.Texts)),
                cancellationToken
            )
            : Reply.Private(ConfigPanel.One(setting, await ReadAsync(), call.Texts));

        async Task<GuildSettings> ReadAsync() =>
            (await call.Store.ReadGuildAsync(call.Guild, cancellationToken)).Settings;
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
                ChannelSetting place when channel?.Type == place.Type => place.Set(settings, $"{channel.Id}"),
                ChannelSetting => Elsewhere(setting, Channel),
                RoleSetting holders when role is not null => holders.Set(settings, $"{role.Id}"),
                RoleSetting => Elsewhere(setting, Role),
                _ when value is not null => setting.Set(settings, value),
                _ => Elsewhere(setting, Value),
            };

    /// <param name="option">Where the setting's value belongs.</param>
    private static SettingsDecision.Refused Elsewhere(Setting setting, Option option) =>
        new(texts =>
            texts.Settings.RefusalWithOption(
                setting.Name(texts.Settings),
                setting.Bounds(texts.Settings),
                texts.Commands.OptionNameOf(option.Name)
            )
        );
}
