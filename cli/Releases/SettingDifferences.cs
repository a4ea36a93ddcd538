using Slipway.Delivery.Promotion;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Promotion;
using Slipway.Stacks;
using Slipway.Stacks.Settings;

namespace Slipway.Cli.Releases;

/// <summary>In what two stacks' settings differ, as far as a product notices it.</summary>
internal static class SettingDifferences
{
    /// <summary>The settings that reach what products run on; all others are the platform's own affair.</summary>
    public static readonly IReadOnlyDictionary<string, AllowedDifference> Reaching = new Dictionary<string, AllowedDifference>
    {
        ["addOnsHighlyAvailable"] = AllowedDifference.Replicas,
        ["cacheInstance"] = AllowedDifference.Resources,
        ["cacheStandby"] = AllowedDifference.Replicas,
        ["databaseInstance"] = AllowedDifference.Resources,
        ["databaseStandby"] = AllowedDifference.Replicas,
        ["databaseStorage"] = AllowedDifference.Resources,
        ["domain"] = AllowedDifference.Hosts,
        ["nodePools"] = AllowedDifference.Resources,
    };

    /// <summary>The settings that no product's file allows or forbids, and that who promotes should know of.</summary>
    private static readonly string[] s_noted = ["cluster", "clusterVersion"];

    /// <summary>What differs for a product; one on hosting platforms meets none of it.</summary>
    public static IEnumerable<EnvironmentDifference> Between(
        SettingsFile before, SettingsFile after, ProductSpec product, PromotionSpec promotion) =>
        Reaching.Where(setting => Reaches(setting.Key, product)).OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .Select(setting => EnvironmentDifferences.Compare(
                Declared(setting.Key).FullKey, setting.Value, Text(before, setting.Key), Text(after, setting.Key), promotion))
            .OfType<EnvironmentDifference>();

    /// <summary>What a version meets that was tested on something else.</summary>
    public static IEnumerable<string> Noted(SettingsFile before, SettingsFile after, ProductSpec product) =>
        from key in product.RunsOnKubernetes ? s_noted : []
        where Text(before, key) != Text(after, key)
        select $"{Declared(key).FullKey}: {Text(before, key)} → {Text(after, key)}";

    private static bool Reaches(string setting, ProductSpec product)
    {
        bool Uses(DependencyEngine engine) =>
            product.Dependencies.Any(dependency => dependency.Engine == engine && dependency.Provided == DependencyProvision.Managed);
        return product.RunsOnKubernetes && setting switch
        {
            _ when setting.StartsWith("database", StringComparison.Ordinal) => Uses(DependencyEngine.Postgresql),
            _ when setting.StartsWith("cache", StringComparison.Ordinal) => Uses(DependencyEngine.Redis),
            _ => true,
        };
    }

    private static string? Text(SettingsFile settings, string key) =>
        settings.Values.GetValueOrDefault(Declared(key).FullKey) ?? Declared(key).Default;

    private static SettingDeclaration Declared(string key) => EnvironmentSettings.Declared.First(setting => setting.Key == key);
}
