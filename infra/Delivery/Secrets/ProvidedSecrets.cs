using Pulumi;
using Slipway.Cloud.Data;
using Slipway.Delivery.Workloads;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Spec.Components;
using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Secrets;

/// <summary>The secrets that a product's pods read, fetched from where they are kept and kept current.</summary>
public sealed class ProvidedSecrets : ComponentResource
{
    public const string Token = "slipway:delivery:ProvidedSecrets";

    private const string PullSecret = "kubernetes.io/dockerconfigjson";
    private const string FetchedPassword = "password";

    // A new password counts from the moment that it is made, and nobody connects with the old one.
    private static readonly Duration s_soon = Duration.FromMinutes(1);
    private static readonly Duration s_usual = Duration.FromHours(1);

    private readonly string _name;
    private readonly ProvidedSecretsArgs _args;

    public ProvidedSecrets(string name, ProvidedSecretsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        (_name, _args) = (name, args);
        var components = DeliveredComponent.In(args.At);
        foreach (var store in components.SelectMany(ComponentSettings.StoresOf).DistinctBy(store => store.Name, StringComparer.Ordinal))
        {
            Connect(store, args.Stores[store.Name]);
        }

        foreach (var component in components.Where(component => ComponentSettings.SecretsOf(component).Count > 0))
        {
            Fetch(
                component.Component.Name,
                new() { Name = component.Workload },
                [.. ComponentSettings.SecretsOf(component).Select(Kept)],
                s_usual);
        }

        if (components.Count > 0 && SecretObjects.OfImages(args.At.Product) is { } images)
        {
            Fetch(
                "images",
                ImageAccess(images, args.At.Product.Registry),
                [Kept(args.At.Product.Registry.Username!), Kept(args.At.Product.Registry.Password!)],
                s_usual);
        }

        RegisterOutputs();
    }

    // The address is known here, the password never: whoever fetches puts it in.
    private void Connect(DependencySpec store, StoreConnection connection) => Fetch(
        store.Name,
        new()
        {
            Name = SecretObjects.OfStore(_args.At.Product, store),
            Template = new()
            {
                Data = new Dictionary<string, Input<string>> { [store.ConnectsWith!] = connection.UrlTemplate },
            },
        },
        [new() { SecretKey = FetchedPassword, RemoteRef = new() { Key = connection.SecretArn, Property = connection.Settings.PasswordProperty } }],
        ManagedStores.IsRotated(store) ? s_soon : s_usual);

    private static SecretTarget ImageAccess(string name, RegistrySpec registry) => new()
    {
        Name = name,
        Template = new()
        {
            Type = PullSecret,
            Data = new Dictionary<string, Input<string>>
            {
                [".dockerconfigjson"] = $$$$"""
                    {"auths":{"https://index.docker.io/v1/":{"auth":"{{ printf "%s:%s" .{{{{registry.Username}}}} .{{{{registry.Password}}}} | b64enc }}"}}}
                    """.Trim(),
            },
        },
    };

    private SecretData Kept(string secret) => new()
    {
        SecretKey = secret,
        RemoteRef = SecretObjects.SourceOf(
            _args.SecretPrefix, _args.At.Product, secret, SecretObjects.KeptAs(_args.SecretPrefix, _args.At.Product)),
    };

    private void Fetch(string role, SecretTarget target, IReadOnlyList<SecretData> data, Duration every)
    {
        var product = _args.At.Product;
        _ = new ExternalSecret(
            $"{_name}-{role}",
            new()
            {
                Metadata = new()
                {
                    Name = target.Name,
                    Namespace = _args.Namespace,
                    Labels = ObjectLabels.For(new(product.Name, product.Team, _args.At.Environment), target.Name),
                },
                Spec = new()
                {
                    SecretStoreRef = new() { Name = _args.SecretStore, Kind = SecretStoreKind.ClusterSecretStore },
                    Target = target,
                    RefreshInterval = every,
                    Data = data,
                },
            },
            new() { Parent = this, DependsOn = _args.After.ToArray() });
    }
}
