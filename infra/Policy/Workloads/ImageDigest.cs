namespace Slipway.Policy.Workloads;

/// <summary>Containers of whatever a tag means at the moment.</summary>
public static class ImageDigest
{
    public static Rule Rule { get; } = new()
    {
        Id = "image-digest",
        Title = "An image is named by its digest",
        Reason = "Two pods of one release could run different programs, and neither the tested one",
        Remedy = "name it as <repository>@sha256:<digest>; releases do so, other images stand in infra/Catalog",
        Breaches = environment =>
            from container in environment.Containers
            where container.Spec.Text("image") is not { } image || !image.Contains("@sha256:", StringComparison.Ordinal)
            select container.Breach("image", "whose image is not named by its digest"),
    };
}
