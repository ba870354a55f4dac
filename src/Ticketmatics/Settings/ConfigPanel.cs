using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Settings.Categories;

namespace Ticketmatics.Settings;

/// <summary>The messages in which an administrator looks at settings and changes them.</summary>
internal static class ConfigPanel
{
    /// <summary>All settings as they are.</summary>
    public static MessageBody All(GuildSettings settings) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = SettingsTexts.Title,
                    Description = SettingsTexts.Overview,
                    Fields =
                    [
                        .. SettingCatalogue.All.Select(setting => new EmbedField(
                            setting.Name,
                            ShortOf(setting.Show(settings)),
                            inline: true
                        )),
                    ],
                },
            ],
            Components =
            [
                new ActionRow(
                    new StringSelect
                    {
                        CustomId = new CustomId(SettingSelect.RouteName).ToString(),
                        Placeholder = SettingsTexts.Choose,
                        Options =
                        [
                            .. SettingCatalogue.All.Select(setting => new SelectOption
                            {
                                Label = setting.Name,
                                Value = setting.Key,
                                Description = Markdown.Ellipsize(setting.Description, Limits.SelectOptionTextLength),
                            }),
                        ],
                    }
                ),
                new ActionRow(
                    Button.Of(
                        ButtonStyle.Secondary,
                        SettingsTexts.CategoriesButton,
                        new CustomId(CategoriesButton.RouteName).ToString(),
                        "🗂️"
                    )
                ),
            ],
        };

    /// <summary>One setting, with what changes it.</summary>
    /// <param name="notice">What has just happened; null where nothing has.</param>
    public static MessageBody One(Setting setting, GuildSettings settings, string? notice = null) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = setting.Name,
                    Description =
                        (notice is null ? "" : $"{notice}\n\n")
                        + $"{setting.Description} {SettingsTexts.Takes(setting.Bounds)}",
                    Fields = [new EmbedField(SettingsTexts.Now, ShortOf(setting.Show(settings)))],
                },
            ],
            Components =
            [
                .. ChoiceOf(setting, settings) is { } select ? (ActionRow[])[new ActionRow(select)] : [],
                new ActionRow([.. ButtonsOf(setting)]),
            ],
        };

    public static Modal FormOf(Setting setting, GuildSettings settings)
    {
        var text = setting as TextSetting;
        return new()
        {
            CustomId = new CustomId(SettingForm.RouteName, setting.Key).ToString(),
            Title = SettingsTexts.FormTitle(setting.Name),
            Components =
            [
                new Label
                {
                    Text = Markdown.Ellipsize(setting.Name, Limits.LabelLength),
                    Description = Markdown.Ellipsize(
                        SettingsTexts.Takes(setting.Bounds).Replace("`", "", StringComparison.Ordinal),
                        Limits.LabelDescriptionLength
                    ),
                    Component = new TextInput
                    {
                        CustomId = SettingForm.Field,
                        Style = text?.IsLong is true ? TextInputStyle.Paragraph : TextInputStyle.Short,
                        MaxLength = text?.MaxLength,
                        Value = setting.TextOf(settings) is { Length: > 0 } now ? now : null,
                    },
                },
            ],
        };
    }

    private static Component? ChoiceOf(Setting setting, GuildSettings settings)
    {
        var id = new CustomId(SettingChoice.RouteName, setting.Key).ToString();
        return setting switch
        {
            IChoiceSetting choice => new StringSelect
            {
                CustomId = id,
                Placeholder = SettingsTexts.ChooseValue,
                Options =
                [
                    .. choice.Words.Select(word => new SelectOption
                    {
                        Label = word.Meaning,
                        Value = word.Word,
                        Default = string.Equals(word.Word, setting.TextOf(settings), StringComparison.Ordinal)
                            ? true
                            : null,
                    }),
                ],
            },
            ChannelSetting channel => new ChannelSelect
            {
                CustomId = id,
                Placeholder = SettingsTexts.ChooseChannel,
                ChannelTypes = [channel.Type],
                DefaultValues = channel.Get(settings) is { } now ? [SelectDefault.Of(now)] : null,
            },
            RoleSetting role => new RoleSelect
            {
                CustomId = id,
                Placeholder = SettingsTexts.ChooseRole,
                DefaultValues = role.Get(settings) is { } now ? [SelectDefault.Of(now)] : null,
            },
            _ => null,
        };
    }

    private static IEnumerable<Button> ButtonsOf(Setting setting)
    {
        if (setting is TextSetting or NumberSetting)
        {
            yield return Button.Of(
                ButtonStyle.Primary,
                SettingsTexts.ChangeButton,
                new CustomId(SettingEdit.RouteName, setting.Key).ToString()
            );
        }

        yield return Button.Of(
            ButtonStyle.Secondary,
            SettingsTexts.ResetButton,
            new CustomId(SettingReset.RouteName, setting.Key).ToString()
        );
        yield return Button.Of(
            ButtonStyle.Secondary,
            SettingsTexts.BackButton,
            new CustomId(ConfigButton.RouteName).ToString()
        );
    }

    private static string ShortOf(string value) => Markdown.Ellipsize(value, MostShown);

    /// <summary>As many settings as there are fit into one embed, whatever their values.</summary>
    private const int MostShown = 200;
}
