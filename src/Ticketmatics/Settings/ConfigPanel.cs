using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings.Categories;

namespace Ticketmatics.Settings;

/// <summary>The messages in which an administrator looks at settings and changes them.</summary>
internal static class ConfigPanel
{
    /// <summary>All settings as they are.</summary>
    public static MessageBody All(GuildSettings settings, Texts texts) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Settings.Title,
                    Description = texts.Settings.Overview,
                    Fields =
                    [
                        .. SettingCatalogue.All.Select(setting => new EmbedField(
                            setting.Name(texts.Settings),
                            ShortOf(setting.Show(settings, texts.Settings)),
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
                        Placeholder = texts.Settings.Choose,
                        Options =
                        [
                            .. SettingCatalogue.All.Select(setting => new SelectOption
                            {
                                Label = setting.Name(texts.Settings),
                                Value = setting.Key,
                                Description = Markdown.Ellipsize(
                                    setting.Description(texts.Settings),
                                    Limits.SelectOptionTextLength
                                ),
                            }),
                        ],
                    }
                ),
                new ActionRow(
                    Button.Of(
                        ButtonStyle.Secondary,
                        texts.Settings.CategoriesButton,
                        new CustomId(CategoriesButton.RouteName).ToString(),
                        "🗂️"
                    )
                ),
            ],
        };

    /// <summary>One setting, and what a change of it came to.</summary>
    public static MessageBody Changed(Setting setting, GuildSettings before, GuildSettings after, Texts texts)
    {
        var name = setting.Name(texts.Settings);
        var (was, becomes) = (setting.Show(before, texts.Settings), setting.Show(after, texts.Settings));
        var notice = string.Equals(was, becomes, StringComparison.Ordinal)
            ? texts.Settings.Unchanged(name, ShortOf(was))
            : texts.Settings.Changed(name, ShortOf(was), ShortOf(becomes));
        return One(setting, after, texts, notice);
    }

    /// <summary>One setting, with what changes it.</summary>
    /// <param name="notice">What has just happened; null where nothing has.</param>
    public static MessageBody One(Setting setting, GuildSettings settings, Texts texts, string? notice = null) =>
        new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = setting.Name(texts.Settings),
                    Description =
                        (notice is null ? "" : $"{notice}\n\n")
                        + $"{setting.Description(texts.Settings)} {texts.Settings.Takes(setting.Bounds(texts.Settings))}",
                    Fields = [new EmbedField(texts.Settings.Now, ShortOf(setting.Show(settings, texts.Settings)))],
                },
            ],
            Components =
            [
                .. ChoiceOf(setting, settings, texts) is { } select ? (ActionRow[])[new ActionRow(select)] : [],
                new ActionRow([.. ButtonsOf(setting, texts)]),
            ],
        };

    public static Modal FormOf(Setting setting, GuildSettings settings, Texts texts)
    {
        var text = setting as TextSetting;
        return new()
        {
            CustomId = new CustomId(SettingForm.RouteName, setting.Key).ToString(),
            Title = SettingsTexts.FormTitle(setting.Name(texts.Settings)),
            Components =
            [
                new Label
                {
                    Text = Markdown.Ellipsize(setting.Name(texts.Settings), Limits.LabelLength),
                    Description = Markdown.Ellipsize(
                        texts.Settings.Takes(setting.Bounds(texts.Settings)).Replace("`", "", StringComparison.Ordinal),
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

    private static Component? ChoiceOf(Setting setting, GuildSettings settings, Texts texts)
    {
        var id = new CustomId(SettingChoice.RouteName, setting.Key).ToString();
        return setting switch
        {
            IChoiceSetting choice => new StringSelect
            {
                CustomId = id,
                Placeholder = texts.Settings.ChooseValue,
                Options =
                [
                    .. choice.Words.Select(word => new SelectOption
                    {
                        Label = word.Meaning(texts.Settings),
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
                Placeholder = texts.Settings.ChooseChannel,
                ChannelTypes = [channel.Type],
                DefaultValues = channel.Get(settings) is { } now ? [SelectDefault.Of(now)] : null,
            },
            RoleSetting role => new RoleSelect
            {
                CustomId = id,
                Placeholder = texts.Settings.ChooseRole,
                DefaultValues = role.Get(settings) is { } now ? [SelectDefault.Of(now)] : null,
            },
            _ => null,
        };
    }

    private static IEnumerable<Button> ButtonsOf(Setting setting, Texts texts)
    {
        if (setting is TextSetting or NumberSetting)
        {
            yield return Button.Of(
                ButtonStyle.Primary,
                texts.Settings.ChangeButton,
                new CustomId(SettingEdit.RouteName, setting.Key).ToString()
            );
        }

        yield return Button.Of(
            ButtonStyle.Secondary,
            texts.Settings.ResetButton,
            new CustomId(SettingReset.RouteName, setting.Key).ToString()
        );
        yield return Button.Of(
            ButtonStyle.Secondary,
            texts.Settings.BackButton,
            new CustomId(ConfigButton.RouteName).ToString()
        );
    }

    private static string ShortOf(string value) => Markdown.Ellipsize(value, MostShown);

    /// <summary>As many settings as there are fit into one embed, whatever their values.</summary>
    private const int MostShown = 200;
}
