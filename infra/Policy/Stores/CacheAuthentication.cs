using Slipway.Plan;

namespace Slipway.Policy.Stores;

/// <summary>Caches that ask nobody who they are.</summary>
public static class CacheAuthentication
{
    // The user that every group must have is harmless when it is off and may do nothing.
    private static bool LetsIn(PlannedResource user) =>
        (user.IsOn("noPasswordRequired") || user.Text("authenticationMode.type") == "no-password-required")
        && user.Text("accessString")?.StartsWith("off", StringComparison.Ordinal) != true;

    public static Rule Rule { get; } = new()
    {
        Id = "cache-authentication",
        Title = "A cache asks who connects",
        Reason = "Every pod that reaches the port could read every session",
        Remedy = "give it user groups or a token; a user needs a password or IAM",
        Breaches = environment =>
            environment.OfType(AwsTypes.Cache)
                .Where(cache => !cache.Has("userGroupIds") && !cache.Has("authToken"))
                .Select(cache => cache.Breach("userGroupIds", "lets in whoever reaches it"))
                .Concat(environment.OfType(AwsTypes.CacheUser)
                    .Where(user => LetsIn(user))
                    .Select(user => user.Breach("authenticationMode", "is let in without a password"))),
    };
}
