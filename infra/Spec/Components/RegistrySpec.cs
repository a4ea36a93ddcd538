using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>Where the images are.</summary>
public sealed record RegistrySpec
{
    private const string ReachedByRole = "with ecr, which is reached by role";

    public static readonly Shape<RegistrySpec> Shape = Shapes.Record("registry", "Where the images are.", f =>
    {
        foreach (var key in new[] { "namespace", "username", "password" })
        {
            f.NeededWhere(Where.Is("kind", RegistryKind.DockerHub), key, "Docker Hub needs it");
        }

        f.UselessWhere(Where.Is("kind", RegistryKind.Ecr), "username", ReachedByRole);
        f.UselessWhere(Where.Is("kind", RegistryKind.Ecr), "password", ReachedByRole);
        return new RegistrySpec
        {
            Kind = f.Required("kind", Shapes.Choice<RegistryKind>("registry"), "whose registry it is", example: "ecr"),
            Namespace = f.Optional("namespace", Shapes.Text, "the account in the registry", example: "shop"),
            Username = f.Optional("username", Shapes.Reference("secret"), "the secret with the user's name", example: "DOCKER_USERNAME"),
            Password = f.Optional("password", Shapes.Reference("secret"), "the secret with the password", example: "DOCKER_PASSWORD"),
        };
    });

    public required RegistryKind Kind { get; init; }

    public string? Namespace { get; init; }

    public string? Username { get; init; }

    public string? Password { get; init; }
}
