using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Promotion;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Promotion;

/// <summary>In what two environments of a product differ, as its file says.</summary>
public static class EnvironmentDifferences
{
    private const string Unset = "nothing";

    public static IReadOnlyList<EnvironmentDifference> Between(ProductSpec product, PromotionSpec promotion)
    {
        var (before, after) = (product.Environment(promotion.From)!, product.Environment(promotion.Name)!);
        var values = Values(before).ToList();
        var others = Values(after).ToList();
        return
        [
            .. values.Concat(others).Select(value => (value.What, value.Kind)).Distinct()
                .Select(key => Compare(key.What, key.Kind, Text(values, key.What), Text(others, key.What), promotion))
                .OfType<EnvironmentDifference>(),
        ];
    }

    /// <summary>The difference between two values; null when there is none.</summary>
    public static EnvironmentDifference? Compare(
        string what, AllowedDifference kind, string? before, string? after, PromotionSpec promotion) =>
        before == after ? null : new(what, kind, before ?? Unset, after ?? Unset)
        {
            IsAllowed = promotion.MayDiffer.Contains(kind),
        };

    private static IEnumerable<(string What, AllowedDifference Kind, string Text)> Values(EnvironmentSpec environment)
    {
        yield return ("url", AllowedDifference.Hosts, environment.Url);
        foreach (var url in environment.Urls)
        {
            yield return (YamlPath.Key("urls", url.Name), AllowedDifference.Hosts, url.Value);
        }

        foreach (var database in environment.Databases)
        {
            yield return (YamlPath.Key("databases", database.Name), AllowedDifference.Hosts, database.Host);
        }

        foreach (var feature in environment.Features)
        {
            yield return (YamlPath.Key("features", feature.Name), AllowedDifference.Features, feature.Value ? "on" : "off");
        }

        foreach (var variable in environment.Variables)
        {
            yield return (YamlPath.Key("variables", variable.Name), AllowedDifference.Variables, Wording.Quoted(variable.Value));
        }
    }

    private static string? Text(IEnumerable<(string What, AllowedDifference Kind, string Text)> values, string what) =>
        values.Where(value => value.What == what).Select(value => value.Text).FirstOrDefault();
}
