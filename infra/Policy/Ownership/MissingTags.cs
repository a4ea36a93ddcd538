namespace Slipway.Policy.Ownership;

/// <summary>AWS resources that nobody can be asked about.</summary>
public static class MissingTags
{
    private static readonly string[] s_tags = ["slipway:environment", "slipway:managed-by", "slipway:owner", "slipway:product"];

    private static readonly string[] s_made = ["instance", "volume"];

    private static string[] Missing(IEnumerable<KeyValuePair<string, string>> tags) =>
        [.. s_tags.Except(tags.Where(tag => tag.Value.Length > 0).Select(tag => tag.Key))];

    public static Rule Rule { get; } = new()
    {
        Id = "missing-tags",
        Title = "Every AWS resource has the four tags of Slipway",
        Reason = "Nobody could tell whose it is, what it costs whom, or whether it may go",
        Remedy = "give the provider default tags, and what it does not tag (machines and disks of a launch template) the same",
        Breaches = environment =>
            environment.Plan.Resources
                .Where(resource => TaggableTypes.Has(resource.Type))
                .Select(resource => (Resource: resource, Missing: Missing(EffectiveTags.Of(environment, resource))))
                .Where(one => one.Missing.Length > 0)
                .Select(one => one.Resource.Breach("tags", $"has no {string.Join(", ", one.Missing)}"))
                .Concat(
                    from template in environment.OfType(AwsTypes.LaunchTemplate)
                    from kind in s_made
                    let tags = template.All("tagSpecifications").Where(one => one.Text("resourceType") == kind)
                    let missing = Missing(tags.SelectMany(one => EffectiveTags.In(one, "tags")))
                    where missing.Length > 0
                    select template.Breach("tagSpecifications", $"makes a {kind} without {string.Join(", ", missing)}")),
    };
}
