using Slipway.Plan;
using Slipway.Spec.Reading;
using Slipway.Stacks;
using Slipway.Stacks.Settings;

namespace Slipway.Cli.Explaining;

/// <summary>The settings of the stacks; secrets among them are never looked into.</summary>
internal sealed class Settings(Estate estate)
{
    public IEnumerable<Candidate> All() => EnvironmentSettings.Declared.Select(setting =>
        Candidate.Known(setting.Secret ? "secret setting" : "setting", [setting.FullKey, setting.Key], "", () => Explain(setting)));

    private IReadOnlyList<Section> Explain(SettingDeclaration setting) =>
    [
        Section.Of("is", [setting.Description, setting.Default is { } otherwise ? $"{otherwise} where a stack is silent" : "every stack has to say it"]),
        Section.Of("written at", estate.Source.Names.SelectMany(stack => Written(setting, stack))),
        Section.Of("carried by", from plan in estate.Plans
                                 from resource in plan.Resources
                                 where resource.Custom && Mentions(resource.Inputs, setting.FullKey)
                                 select $"{resource.Type} {resource.Name} ({plan.Stack})"),
    ];

    private IEnumerable<string> Written(SettingDeclaration setting, string stack)
    {
        var file = Workspace.SettingsFileName(stack);
        var path = Path.Combine(estate.Folder, file);
        if (!File.Exists(path) || YamlSource.Parse(file, File.ReadAllBytes(path), []) is not YamlMapping root
            || (root["config"] as YamlMapping)?[setting.FullKey] is not { } value)
        {
            return [];
        }

        return [$"{value.Location}{(!setting.Secret && value is YamlScalar scalar ? $": {scalar.Text}" : "")}"];
    }

    private static bool Mentions(PlanValue value, string setting) => value switch
    {
        PlanSecret secret => secret.Origins.Contains(setting, StringComparer.Ordinal),
        PlanObject map => map.Members.Values.Any(member => Mentions(member, setting)),
        PlanList list => list.Items.Any(item => Mentions(item, setting)),
        _ => false,
    };
}
